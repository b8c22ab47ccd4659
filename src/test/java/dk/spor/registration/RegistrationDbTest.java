package dk.spor.registration;

import static dk.spor.registration.Registrar.filled;
import static dk.spor.registration.Registrar.letter;
import static dk.spor.registration.Registrar.treated;
import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.rendering.RichText;
import dk.spor.response.Arrival.Registration;
import dk.spor.response.Channel;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Treatment;
import dk.spor.response.Version;
import dk.spor.response.VersionKind;
import dk.spor.response.VersionStanding;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the secretariat registers goes through the same room as what is submitted, by the rules of the day on which it came. */
@DbTest
class RegistrationDbTest {

    private static final Instant AFTER = Instant.parse("2020-12-16T09:00:00Z");

    private final ResponseScene viborg;
    private final Registrar registrar;
    private final ConsultationWorld consultations;
    private final ListableBeanFactory beans;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Instant before;

    RegistrationDbTest(
            ResponseWorld world,
            ConsultationWorld consultations,
            ListableBeanFactory beans,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.viborg = world.viborg();
        this.registrar = new Registrar(beans, viborg.consultation, "Viborg", viborg.consultation.officer());
        this.consultations = consultations;
        this.beans = beans;
        this.jdbc = jdbc;
        this.clock = clock;
        this.before = clock.instant();
    }

    @AfterEach
    void theClockGoesBack() {
        clock.stopAt(before);
    }

    @Test
    void whatCameOnPaperIsKeptAsAVersionWithItsOriginal() {
        Version kept = done(registrar.register(filled(letter(10, 11))));
        assertThat(viborg.version()).usingRecursiveComparison().isEqualTo(kept);
        assertThat(kept.number()).isEqualTo(1);
        assertThat(kept.kind()).isEqualTo(VersionKind.FINAL);
        assertThat(kept.receivedAt()).isEqualTo("2020-11-10T08:30:00Z");
        assertThat(kept.arrival().late()).isFalse();
        assertThat(kept.inputs())
                .singleElement()
                .satisfies(it -> assertThat(it.text().text()).isEqualTo("Vi ønsker mere kvædegelé."));
        Registration registered = kept.arrival().registered();
        assertThat(registered.channel()).isEqualTo(Channel.PAPER);
        assertThat(registered.sender()).isEqualTo("Klimasekretariatet");
        assertThat(registered.by()).isEqualTo(registrar.actor.person());
        assertThat(kept.proof().json())
                .contains("\"registered\":{\"channel\":\"PAPER\",\"originalSha256\":\"" + registered.sha256()
                        + "\",\"registeredAt\":\"")
                .contains("\"document\":{\"mediaType\":\"application/pdf\",\"name\":\"brev.pdf\"");
        assertThat(step(kept)).isEqualTo("REGISTERED: Kommunen har sendt svaret som brev.");
        assertThat(jdbc.sql("select count(*) from registration.entry where id = :id")
                        .param("id", entryKey(kept))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theMunicipalitysDraftStaysAsItIs() {
        viborg.write(general("Vi er i gang."));
        int revision = viborg.draft().revision();
        done(registrar.register(filled(letter(10, 11))));
        assertThat(viborg.draft().revision()).isEqualTo(revision);
        assertThat(viborg.draft().inputs())
                .singleElement()
                .satisfies(it -> assertThat(it.content().text().text()).isEqualTo("Vi er i gang."));
        Version corrected = done(viborg.submit(viborg.form(VersionKind.FINAL)));
        assertThat(corrected.number()).isEqualTo(2);
        assertThat(corrected.arrival().registered()).isNull();
        assertThat(viborg.version(1).orElseThrow().standing()).isEqualTo(VersionStanding.SUPERSEDED);
    }

    @Test
    void itTakesThePlaceOfWhatWasSubmittedBeforeItCameButNotOfWhatCameLater() {
        viborg.write(general("Vi bakker op."));
        Version first = done(viborg.submit(viborg.form(), Instant.parse("2020-11-09T08:00:00Z")));
        Entry entry = registrar.original(filled(letter(10, 11)));
        Version second = done(registrar.register(entry, first.number()));
        assertThat(second.number()).isEqualTo(2);
        assertThat(viborg.version(1).orElseThrow().course().ended().reason())
                .isEqualTo("Kommunen har sendt svaret som brev.");
        assertThat(registrar.register(registrar.original(filled(letter(9, 11))), 2))
                .isEqualTo(refused("response.refusal.registered.older", "received"));
        assertThat(viborg.version().number()).isEqualTo(2);
    }

    @Test
    void whoHasAnsweredMeanwhileIsNotReplacedUnseen() {
        Entry entry = registrar.original(filled(letter(20, 11)));
        viborg.write(general("Vi bakker op."));
        done(viborg.submit(viborg.form(), Instant.parse("2020-11-09T08:00:00Z")));
        assertThat(refusal(registrar.register(entry, 0))).isEqualTo("response.refusal.registered.answered");
    }

    @Test
    void aLetterInTimeIsInTimeWheneverItIsRegisteredAndALateOneOnlyWhenThatIsSaid() {
        clock.stopAt(AFTER);
        assertThat(registrar.register(filled(letter(16, 12))))
                .isEqualTo(refused("response.refusal.registered.late", "late"));
        Version late = done(registrar.register(filled(letter(16, 12, "FINAL", "true"))));
        assertThat(late.arrival().late()).isTrue();
        Registrar skive = new Registrar(beans, viborg.consultation, "Skive", registrar.actor);
        assertThat(done(skive.register(filled(letter(15, 12)))).arrival().late())
                .isFalse();
    }

    @Test
    void whatFollowsATimelyReservationIsNotLate() {
        viborg.write(general("Vi bakker op."));
        viborg.submitted(VersionKind.PROVISIONAL);
        clock.stopAt(AFTER);
        assertThat(done(registrar.register(registrar.original(filled(letter(16, 12))), 1))
                        .arrival()
                        .late())
                .isFalse();
    }

    @Test
    void itCameAfterTheOpeningAndNotInTheFuture() {
        assertThat(registrar.register(filled(letter(21, 11))))
                .isEqualTo(refused("response.refusal.registered.future", "received"));
        assertThat(refusal(registrar.register(filled(letter(1, 10))))).isEqualTo("consultation.refusal.notOpenYet");
        assertThat(viborg.draft().begun()).isNull();
    }

    @Test
    void theOtherKindsAreRegisteredWithWhatTheyNeed() {
        Version provisional = done(registrar.register(new Filled(letter(10, 11), treated("PROVISIONAL"))));
        assertThat(provisional.kind()).isEqualTo(VersionKind.PROVISIONAL);
        assertThat(provisional.reservation().text()).isEqualTo("Med forbehold for byrådet.");
        Version nil = done(registrar.register(registrar.original(filled(letter(11, 11, "NIL", ""))), 1));
        assertThat(nil.kind()).isEqualTo(VersionKind.NIL);
        assertThat(nil.treatment().treatment()).isEqualTo(Treatment.ADMINISTRATIVE);
        assertThat(nil.inputs()).isEmpty();
        Version declined = done(registrar.register(registrar.original(filled(letter(12, 11, "DECLINED", ""))), 2));
        assertThat(declined.kind()).isEqualTo(VersionKind.DECLINED);
        assertThat(declined.treatment().treatment()).isNull();
        assertThat(declined.pages()).isPositive();
    }

    @Test
    void aResponseWithRemarksNeedsTheirText() {
        Filled empty = filled(letter(10, 11)).saying(RichText.EMPTY);
        Entry entry = registrar.original(empty);
        assertThat(entry.filled().letter().written().text()).isEqualTo("Taget fra brevet.");
        assertThat(registrar.type(empty))
                .isEqualTo(Outcome.refused(Refusal.of("response.check.text").at("text")));
        assertThat(registrar
                        .original(filled(letter(10, 11)))
                        .filled()
                        .letter()
                        .written()
                        .text())
                .isEqualTo("Vi ønsker mere kvædegelé.");
    }

    @Test
    void sentTwiceItBringsOneVersionAndWhatHasChangedIsReadAgain() {
        Entry entry = registrar.original(filled(letter(10, 11)));
        done(registrar.type(filled(letter(11, 11))));
        assertThat(refusal(registrar.register(entry, 0))).isEqualTo("registration.refusal.changed");
        Entry typed = beans.getBean(Entries.class)
                .of(registrar.asked, registrar.actor)
                .orElseThrow();
        Version first = done(registrar.register(typed, 0));
        assertThat(done(registrar.register(typed, 0)).id()).isEqualTo(first.id());
        assertThat(first.receivedAt()).isEqualTo("2020-11-11T08:30:00Z");
    }

    @Test
    void onlyTheSecretariatThatConsultsRegisters() {
        for (Actor other : List.of(
                viborg.actor,
                consultations.somebody(viborg.consultation.association(), Role.CHAIR),
                As.nobodyInParticular(viborg.consultation.consultee("Skive").id(), Role.SECRETARIAT_OFFICER))) {
            assertThat(beans.getBean(Entries.class).asked(viborg.consultation.slug(), "viborg", other))
                    .isEmpty();
            assertThatThrownBy(() -> beans.getBean(RegisterEntry.class)
                            .register(
                                    registrar.asked,
                                    registrar.original(filled(letter(10, 11))).id(),
                                    1,
                                    0,
                                    other))
                    .isInstanceOf(NotFound.class);
        }
        Registrar lead = new Registrar(beans, viborg.consultation, "Viborg", viborg.consultation.lead());
        assertThat(beans.getBean(Entries.class).of(lead.asked, lead.actor)).isEmpty();
        done(lead.register(filled(letter(10, 11))));
    }

    @Test
    void thoseWhoAnswerForTheMunicipalityAreToldAndNotAWordOfIt() {
        Actor deputy = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.DEPUTY);
        Actor reader = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.READER);
        Version kept = done(registrar.register(filled(letter(10, 11))));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(mails(kept, deputy)).hasSize(1));
        assertThat(mails(kept, viborg.actor))
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .contains("registreret", "version 1")
                        .doesNotContain("kvædegelé", "Kommunen har sendt", "Klimasekretariatet"));
        assertThat(mails(kept, reader)).isEmpty();
    }

    private List<String> mails(Version version, Actor to) {
        return jdbc.sql("select subject || ' ' || body from notification.message where key = :key and person = :person")
                .param("key", "response-registered/" + version.id())
                .param("person", to.person().value())
                .query(String.class)
                .list();
    }

    private String step(Version version) {
        return jdbc.sql("select step || ': ' || reason from response.step where version = :version")
                .param("version", version.id().value())
                .query(String.class)
                .single();
    }

    private UUID entryKey(Version version) {
        return jdbc.sql("select submission_key from response.version where id = :id")
                .param("id", version.id().value())
                .query(UUID.class)
                .single();
    }

    private static String refusal(Outcome<Version> outcome) {
        return outcome.fold(it -> "", it -> it.get(0).text());
    }

    private static Outcome<Version> refused(String text, String field) {
        return Outcome.refused(Refusal.of(text).at(field));
    }
}
