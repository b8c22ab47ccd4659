package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every step of the table, allowed and refused. */
@DbTest
class StepsDbTest {

    private final ConsultationWorld world;
    private final Consultations consultations;
    private final StartProcessing process;
    private final WithdrawConsultation withdraw;
    private final OpenSeal openSeal;
    private final ExtendDeadline extend;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    StepsDbTest(
            ConsultationWorld world,
            Consultations consultations,
            StartProcessing process,
            WithdrawConsultation withdraw,
            OpenSeal openSeal,
            ExtendDeadline extend,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.world = world;
        this.consultations = consultations;
        this.process = process;
        this.withdraw = withdraw;
        this.openSeal = openSeal;
        this.extend = extend;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void processingIsRefusedThroughTheGeneralDeadline() {
        ConsultationScene scene = world.published();
        clock.stopAt(at("2020-12-15T10:00").plusSeconds(59));
        assertThat(texts(process.start(scene.id(), scene.officer()))).containsExactly("beforeDeadline");
        clock.stopAt(at("2020-12-15T10:01"));
        assertThat(texts(process.start(scene.id(), scene.officer()))).isEmpty();
        assertThat(statusOf(scene)).isEqualTo(ConsultationStatus.PROCESSING);
    }

    @Test
    void processingCountsWithAnExtensionForAllButNotWithOneForOne() {
        ConsultationScene extended = world.published();
        extend.extend(extended.id(), null, LocalDateTime.parse("2020-12-18T12:00"), "Nede.", extended.lead());
        ConsultationScene scene = world.published();
        OrganisationId viborg = scene.consultee("Viborg").id();
        extend.extend(scene.id(), viborg, LocalDateTime.parse("2020-12-18T12:00"), "Udskudt.", scene.lead());
        clock.stopAt(at("2020-12-15T12:00"));
        assertThat(texts(process.start(extended.id(), extended.lead()))).containsExactly("beforeDeadline");
        assertThat(texts(process.start(scene.id(), scene.lead()))).isEmpty();
        assertThat(consultations.terms(scene.id(), viborg).orElseThrow().refusalsToAnswer(clock.instant()))
                .isEmpty();
        assertThat(consultations.terms(scene.id(), viborg).orElseThrow().isSealed(clock.instant()))
                .isTrue();
    }

    @Test
    void whileProcessingTheDeadlineMovesForOneOnly() {
        ConsultationScene scene = processing();
        LocalDateTime later = LocalDateTime.parse("2021-01-08T12:00");
        assertThat(texts(extend.extend(scene.id(), null, later, "Nede.", scene.lead())))
                .containsExactly("notOpenForExtension");
        assertThat(texts(extend.extend(scene.id(), scene.consultee("Viborg").id(), later, "Ny.", scene.lead())))
                .isEmpty();
    }

    @Test
    void aDraftIsNotProcessed() {
        ConsultationScene scene = world.consultation().draft();
        assertThat(texts(process.start(scene.id(), scene.lead()))).containsExactly("notOpen");
    }

    @Test
    void itIsWithdrawnFromEachOfTheFirstThreeStatesWithAReason() {
        for (ConsultationScene scene : List.of(world.consultation().draft(), world.published(), processing())) {
            assertThat(texts(withdraw.withdraw(scene.id(), "  ", scene.lead()))).containsExactly("reasonMissing");
            assertThat(texts(withdraw.withdraw(scene.id(), "Opgivet.", scene.lead())))
                    .isEmpty();
            assertThat(statusOf(scene)).isEqualTo(ConsultationStatus.WITHDRAWN);
            assertThat(texts(withdraw.withdraw(scene.id(), "Igen.", scene.lead())))
                    .containsExactly("ended");
        }
    }

    @Test
    void whatWasSentOutStaysReadableAfterAWithdrawalAndADraftStaysHidden() {
        ConsultationScene published = world.published();
        ConsultationScene draft = world.consultation().draft();
        withdraw.withdraw(published.id(), "Opgivet.", published.lead());
        withdraw.withdraw(draft.id(), "Opgivet.", draft.lead());
        assertThat(consultations.find(published.id(), Actor.ANYONE)).isPresent();
        assertThat(consultations.find(draft.id(), Actor.ANYONE)).isEmpty();
    }

    @Test
    void onlyTheLeadWithdrawsAndOpensSeals() {
        ConsultationScene scene = world.published();
        OrganisationId viborg = scene.consultee("Viborg").id();
        assertThat(texts(withdraw.withdraw(scene.id(), "Opgivet.", scene.officer())))
                .containsExactly("leadOnly");
        assertThat(texts(openSeal.open(scene.id(), viborg, "Haster.", scene.officer())))
                .containsExactly("leadOnly");
        assertThatThrownBy(() -> withdraw.withdraw(scene.id(), "Opgivet.", scene.coordinator("Viborg")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSealIsOpenedForOneOnceWithAReason() {
        ConsultationScene scene = world.published();
        OrganisationId viborg = scene.consultee("Viborg").id();
        assertThat(texts(openSeal.open(scene.id(), viborg, "", scene.lead()))).containsExactly("reasonMissing");
        assertThat(texts(openSeal.open(scene.id(), viborg, "Haster.", scene.lead())))
                .isEmpty();
        Instant now = clock.instant();
        assertThat(consultations.terms(scene.id(), viborg).orElseThrow().isSealed(now))
                .isFalse();
        assertThat(consultations
                        .terms(scene.id(), scene.consultee("Skive").id())
                        .orElseThrow()
                        .isSealed(now))
                .isTrue();
        assertThat(texts(openSeal.open(scene.id(), viborg, "Igen.", scene.lead())))
                .containsExactly("notSealed");
        assertThat(texts(openSeal.open(scene.id(), scene.association().id(), "Haster.", scene.lead())))
                .containsExactly("notAsked");
    }

    @Test
    void eachStepLeavesWhoForWhomWhenAndWhy() {
        ConsultationScene scene = world.published();
        withdraw.withdraw(scene.id(), "Strategien er opgivet.", scene.lead());
        assertThat(jdbc.sql("""
                                select came_from, went_to, reason, by_person, by_organisation
                                from consultation.step where consultation = :id order by at, came_from nulls first
                                """).param("id", scene.id().value()).query().listOfRows())
                .last()
                .satisfies(row -> assertThat(row)
                        .containsEntry("came_from", "PUBLISHED")
                        .containsEntry("went_to", "WITHDRAWN")
                        .containsEntry("reason", "Strategien er opgivet.")
                        .containsEntry("by_person", scene.lead().person().value())
                        .containsEntry(
                                "by_organisation", scene.association().id().value()));
    }

    @Test
    void aBreakdownMovesTheDeadlineByHoursToAWorkingDay() {
        Deadline friday = new Deadline(LocalDateTime.parse("2020-12-18T10:00"));
        Disruption disruption = new Disruption(null);
        assertThat(disruption.until(friday, 24, at("2020-12-18T09:30"))).isEqualTo("2020-12-21T10:00:00");
        assertThat(disruption.until(friday, 4, at("2020-12-18T09:30"))).isEqualTo("2020-12-18T14:00:00");
        assertThat(disruption.until(friday, 4, at("2020-12-18T11:15"))).isEqualTo("2020-12-18T15:15:00");
    }

    private ConsultationScene processing() {
        ConsultationScene scene = world.published();
        clock.stopAt(at("2020-12-15T12:00"));
        ConsultationSetup.done(process.start(scene.id(), scene.lead()));
        return scene;
    }

    private ConsultationStatus statusOf(ConsultationScene scene) {
        return consultations.find(scene.id(), scene.lead()).orElseThrow().status();
    }

    private static List<String> texts(Outcome<?> outcome) {
        List<Refusal> refusals = outcome.fold(it -> List.of(), it -> it);
        return refusals.stream()
                .map(it -> it.text().replace("consultation.refusal.", ""))
                .toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Copenhagen.ZONE).toInstant();
    }
}
