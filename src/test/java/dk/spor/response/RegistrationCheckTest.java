package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.identity.PersonId;
import dk.spor.media.FileId;
import dk.spor.media.FileType;
import dk.spor.media.UploadId;
import dk.spor.rendering.RichText;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For a consultation from 5 October 2020 at 08.00 to 15 December at 10.00. */
class RegistrationCheckTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant NOW = at("2020-12-20T12:00:00");

    @ParameterizedTest
    @CsvSource({
        "2020-10-05T07:59:59.999, consultation.refusal.notOpenYet, false",
        "2020-10-05T08:00:00, '', false",
        "2020-12-15T10:00:59.999, '', false",
        "2020-12-15T10:01:00, response.refusal.registered.late, true",
        "2020-12-20T12:00:00, response.refusal.registered.late, true"
    })
    void theDayOnWhichItCameDecides(String received, String refused, boolean late) {
        Admission admission = check(received, false, null);
        assertThat(String.join(" ", texts(admission))).isEqualTo(refused);
        assertThat(admission.late()).isEqualTo(late);
        assertThat(admission.current()).isNull();
    }

    @Test
    void aLateOneIsTakenWhenThatIsSaidAndMarked() {
        Admission admission = check("2020-12-16T09:30:00", true, null);
        assertThat(admission.refusals()).isEmpty();
        assertThat(admission.late()).isTrue();
    }

    @Test
    void whatCameInTimeIsNotMarkedLateWhateverIsSaid() {
        assertThat(check("2020-12-15T10:00:00", true, null).late()).isFalse();
    }

    @Test
    void nothingHasComeInTheFuture() {
        assertThat(check("2020-12-20T12:00:01", true, null).refusals())
                .containsExactly(
                        Refusal.of("response.refusal.registered.future").at("received"));
    }

    @ParameterizedTest
    @CsvSource({"2020-11-10T09:29:59, false", "2020-11-10T09:30:00, true", "2020-11-10T09:30:01, true"})
    void anOlderLetterDoesNotTakeTheNewerOnesPlace(String received, boolean taken) {
        Admission admission = check(received, false, version(VersionKind.FINAL, false));
        assertThat(texts(admission)).isEqualTo(taken ? List.of() : List.of("response.refusal.registered.older"));
        assertThat(admission.current()).extracting(VersionSummary::number).isEqualTo(1);
    }

    @Test
    void onlyWhatFollowsATimelyReservationIsInTimeAfterTheDeadline() {
        assertThat(check("2020-12-16T09:30:00", false, version(VersionKind.PROVISIONAL, false)))
                .satisfies(it -> assertThat(it.late()).isFalse())
                .satisfies(it -> assertThat(it.refusals()).isEmpty());
        assertThat(texts(check("2020-12-16T09:30:00", false, version(VersionKind.PROVISIONAL, true))))
                .containsExactly("response.refusal.registered.late");
        assertThat(texts(check("2020-12-16T09:30:00", false, version(VersionKind.FINAL, false))))
                .containsExactly("response.refusal.registered.late");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(texts(check("2020-12-21T09:30:00", false, null)))
                .containsExactly("response.refusal.registered.future", "response.refusal.registered.late");
    }

    private static Admission check(String received, boolean late, @Nullable Version current) {
        return RegistrationCheck.of(
                PaperScene.asked().terms(), Optional.ofNullable(current), letter(at(received), late), NOW);
    }

    private static List<String> texts(Admission admission) {
        return admission.refusals().stream().map(Refusal::text).toList();
    }

    private static SentAnswer letter(Instant received, boolean late) {
        Enclosure file = new Enclosure(
                new EnclosureId(ID), new UploadId(ID), "brev.pdf", FileType.PDF, 1, "0".repeat(64), false);
        return new SentAnswer(
                ID,
                new OwnDocument(file, 1, true, true, true, false, new InputId(ID), 1),
                Channel.PAPER,
                received,
                "Klimasekretariatet",
                VersionKind.FINAL,
                TreatmentDetails.administrative(),
                null,
                RichText.ofPlain("Vi bakker op."),
                "Sendt som brev.",
                late,
                0);
    }

    /** Received on 10 November at 09.30. */
    private static Version version(VersionKind kind, boolean late) {
        return new Version(
                new VersionId(ID),
                new ResponseId(ID),
                new PersonId(ID),
                new VersionContent(
                        1,
                        kind,
                        at("2020-11-10T09:30:00"),
                        PaperScene.strategy().id(),
                        TreatmentDetails.administrative(),
                        null,
                        "",
                        new Arrival(late, null),
                        null,
                        List.of()),
                VersionJson.FORMAT,
                1,
                false,
                new Proof(ReceiptNumber.random(), "{}", "0".repeat(64), new FileId(ID), "0".repeat(64)),
                Course.NONE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Copenhagen.ZONE).toInstant();
    }
}
