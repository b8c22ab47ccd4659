package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.Strategies;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class PublishConsultationDbTest {

    private final ConsultationWorld world;
    private final ConsultationStore store;
    private final CreateConsultation create;
    private final ChangeLetter changeLetter;
    private final PublishConsultation publish;
    private final Strategies strategies;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    PublishConsultationDbTest(
            ConsultationWorld world,
            ConsultationStore store,
            CreateConsultation create,
            ChangeLetter changeLetter,
            PublishConsultation publish,
            Strategies strategies,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.world = world;
        this.store = store;
        this.create = create;
        this.changeLetter = changeLetter;
        this.publish = publish;
        this.strategies = strategies;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void whatIsNewlyCreatedSaysAllThatIsMissingAtOnce() {
        Actor lead = world.lead();
        String slug = ConsultationSetup.done(create.create(world.association().id(), "Ny høring", lead));
        Consultation created = read(slug);
        assertThat(refusals(publish.publish(created.id(), slug, lead)))
                .containsExactly(
                        "summary: summaryMissing",
                        "background: backgroundMissing",
                        "purpose: purposeMissing",
                        "function: contactFunctionMissing",
                        "email: contactEmailMissing",
                        "telephone: contactTelephoneMissing",
                        "draft: noTrack");
        assertThat(read(slug).status()).isEqualTo(ConsultationStatus.DRAFT);
    }

    @Test
    void aNewOneProposesAllMembersAndEightWeeksFromTheNextWorkingDay() {
        String slug = ConsultationSetup.done(create.create(world.association().id(), "Ny høring", world.lead()));
        Consultation created = read(slug);
        assertThat(created.consultees()).hasSize(19);
        assertThat(created.period().opens()).isEqualTo("2020-11-23T09:00:00");
        assertThat(created.period().deadline()).isEqualTo("2021-01-18T10:00:00");
        assertThat(created.period().leavesNoTimeForPolitics()).isFalse();
    }

    @Test
    void sendingOutFreezesDraftAndMaterialAndLeavesAStep() {
        ConsultationScene scene = world.published();
        Consultation published = read(scene.slug());
        assertThat(strategies
                        .version(scene.draft().id(), Actor.ANYONE)
                        .orElseThrow()
                        .isFrozen())
                .isTrue();
        assertThat(published.current().letter())
                .contains("# Høringsfrist og aflevering", "15. december 2020 kl. 10.00");
        assertThat(jdbc.sql(
                                "select came_from || '>' || went_to from consultation.step where consultation = :id and came_from is not null")
                        .param("id", scene.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("DRAFT>PUBLISHED");
        assertThat(jdbc.sql("select type from audit.entry where subject = :id order by number")
                        .param("id", scene.id().value())
                        .query(String.class)
                        .list())
                .startsWith("ConsultationCreated", "ConsultationEdited")
                .endsWith("ConsultationPublished");
    }

    @Test
    void theSecondPublicationIsRefused() {
        ConsultationScene scene = world.published();
        assertThat(refusals(publish.publish(scene.id(), scene.slug(), scene.lead())))
                .contains("null: sentOut");
    }

    @Test
    void theOpeningMayNotHavePassedWhenItIsSentOut() {
        ConsultationScene scene = world.consultation().draft();
        clock.stopAt(Instant.parse("2020-10-06T08:00:00Z"));
        assertThat(refusals(publish.publish(scene.id(), scene.slug(), scene.lead())))
                .containsExactly("opens: opensInThePast");
    }

    @Test
    void aLetterThatDoesNotSayTheDeadlineIsNotSent() {
        ConsultationScene scene = world.consultation()
                .opens("2020-11-23T09:00")
                .deadline("2021-02-01T10:00")
                .draft();
        for (String letter : List.of("Svar hurtigst muligt.", "Svar den 1. februar 2021.", "Svar kl. 10.00.")) {
            saveLetter(scene, letter);
            assertThat(refusals(publish.publish(scene.id(), scene.slug(), scene.lead())))
                    .containsExactly("letter: letterWithoutDeadline");
        }
        saveLetter(scene, "Svar senest den 1. februar 2021 kl. 10.00.");
        assertThat(refusals(publish.publish(scene.id(), scene.slug(), scene.lead())))
                .isEmpty();
    }

    @Test
    void whereNobodyIsAskedNothingIsSent() {
        ConsultationScene scene = world.consultation()
                .opens("2020-11-23T09:00")
                .deadline("2021-02-01T10:00")
                .draft();
        jdbc.sql("delete from consultation.consultee where consultation = :id")
                .param("id", scene.id().value())
                .update();
        assertThat(refusals(publish.publish(scene.id(), scene.slug(), scene.lead())))
                .containsExactly("consultees: nobodyAsked");
    }

    @Test
    void theAddressIsPlainAndItsOwn() {
        ConsultationScene other = world.published();
        ConsultationScene scene = world.consultation()
                .opens("2020-11-23T09:00")
                .deadline("2021-02-01T10:00")
                .draft();
        assertThat(refusals(publish.publish(scene.id(), "Klima strategi", scene.lead())))
                .containsExactly("address: addressMalformed");
        assertThat(refusals(publish.publish(scene.id(), "new", scene.lead()))).containsExactly("address: addressTaken");
        assertThat(refusals(publish.publish(scene.id(), other.slug(), scene.lead())))
                .containsExactly("address: addressTaken");
    }

    @Test
    void forOthersThanTheSecretariatThereIsNothingToSendOut() {
        ConsultationScene scene = world.consultation().draft();
        assertThatThrownBy(() -> publish.publish(scene.id(), scene.slug(), scene.coordinator("Viborg")))
                .isInstanceOf(NotFound.class);
    }

    private void saveLetter(ConsultationScene scene, String letter) {
        String before = read(scene.slug()).newest().letter();
        ConsultationSetup.done(changeLetter.change(scene.id(), letter, Seen.of(before), scene.lead()));
    }

    private Consultation read(String slug) {
        return store.withSlug(slug).flatMap(store::find).orElseThrow();
    }

    private static List<String> refusals(Outcome<?> outcome) {
        List<Refusal> refusals = outcome.fold(it -> List.of(), it -> it);
        return refusals.stream()
                .map(it -> it.field() + ": " + it.text().replaceAll(".*\\.", ""))
                .toList();
    }
}
