package dk.spor.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.media.FileType;
import dk.spor.media.UploadId;
import dk.spor.rendering.RichText;
import dk.spor.response.Channel;
import dk.spor.response.Enclosure;
import dk.spor.response.EnclosureId;
import dk.spor.response.InputContent;
import dk.spor.response.InputId;
import dk.spor.response.OwnDocument;
import dk.spor.response.Reservation;
import dk.spor.response.SentAnswer;
import dk.spor.response.Treatment;
import dk.spor.response.TreatmentDetails;
import dk.spor.response.VersionKind;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of the form that somebody of the secretariat has filled in from a letter. */
class FilledTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void whatIsMissingIsSaidAtItsFields() {
        assertThat(refusals(Filled.BLANK))
                .extracting(Refusal::text, Refusal::field)
                .containsExactly(
                        tuple("registration.refusal.channel", "channel"),
                        tuple("ui.refusal.noDate", "received"),
                        tuple("registration.refusal.time", "receivedTime"),
                        tuple("registration.refusal.sender", "sender"),
                        tuple("registration.refusal.kind", "kind"),
                        tuple("registration.refusal.reason", "reason"));
    }

    @Test
    void whatIsTooLongIsSaidWithItsLength() {
        Letter letter = new Letter(
                "PAPER",
                "10",
                "11",
                "2020",
                "9.30",
                "s".repeat(Filled.LONGEST_SENDER + 1),
                "FINAL",
                "t".repeat(InputContent.LONGEST_TEXT + 1),
                "",
                "r".repeat(Filled.LONGEST_REASON + 1),
                "");
        assertThat(refusals(new Filled(letter, Registrar.treated("ADMINISTRATIVE"))))
                .containsExactly(
                        tooLong(Filled.LONGEST_SENDER, "sender"),
                        tooLong(Filled.LONGEST_REASON, "reason"),
                        tooLong(InputContent.LONGEST_TEXT, "text"));
    }

    @ParameterizedTest
    @CsvSource({"10, 11, 2020-11-10T08:30:00Z", "25, 10, 2020-10-25T08:30:00Z", "24, 10, 2020-10-24T07:30:00Z"})
    void theHourIsTheOneInDenmark(int day, int month, Instant received) {
        SentAnswer answer = read(Registrar.filled(Registrar.letter(day, month)));
        assertThat(answer.receivedAt()).isEqualTo(received);
    }

    @Test
    void allThatWasTypedIsRegisteredOnceHoweverOftenItIsSent() {
        SentAnswer answer = read(Registrar.filled(Registrar.letter(10, 11)));
        assertThat(answer)
                .isEqualTo(new SentAnswer(
                        ID,
                        entry(Filled.BLANK).original(),
                        Channel.PAPER,
                        Instant.parse("2020-11-10T08:30:00Z"),
                        "Klimasekretariatet",
                        VersionKind.FINAL,
                        TreatmentDetails.administrative(),
                        null,
                        RichText.ofPlain("Vi ønsker mere kvædegelé."),
                        "Kommunen har sendt svaret som brev.",
                        false,
                        7));
    }

    @Test
    void whatIsStillToBeTreatedIsProvisional() {
        SentAnswer answer = read(new Filled(Registrar.letter(10, 11), Registrar.treated("PROVISIONAL")));
        assertThat(answer.kind()).isEqualTo(VersionKind.PROVISIONAL);
        assertThat(answer.treatment().treatment()).isEqualTo(Treatment.ADMINISTRATIVE);
        assertThat(answer.reservation())
                .isEqualTo(new Reservation("Byrådet", LocalDate.parse("2021-01-13"), "Med forbehold for byrådet."));
    }

    @ParameterizedTest
    @CsvSource({
        "NIL, ADMINISTRATIVE, ADMINISTRATIVE",
        "NIL, PROVISIONAL, ",
        "DECLINED, ADMINISTRATIVE, ",
        "DECLINED, PROVISIONAL, "
    })
    void anAnswerWithoutRemarksHasNoTextAndNoReservation(VersionKind kind, String treated, Treatment treatment) {
        SentAnswer answer = read(new Filled(Registrar.letter(10, 11, kind.name(), "true"), Registrar.treated(treated)));
        assertThat(answer.kind()).isEqualTo(kind);
        assertThat(answer.text()).isEqualTo(RichText.EMPTY);
        assertThat(answer.reservation()).isNull();
        assertThat(answer.treatment().treatment()).isEqualTo(treatment);
        assertThat(answer.late()).isTrue();
    }

    /** That it is still to be treated is said of an answer with remarks, and is no kind of its own. */
    @Test
    void provisionalIsNotChosenAsAKind() {
        assertThat(refusals(Registrar.filled(Registrar.letter(10, 11, "PROVISIONAL", ""))))
                .containsExactly(Refusal.of("registration.refusal.kind").at("kind"));
    }

    private static SentAnswer read(Filled filled) {
        return filled.read(entry(filled), 7).fold(it -> it, refusals -> {
            throw new AssertionError("refused: " + refusals);
        });
    }

    private static List<Refusal> refusals(Filled filled) {
        return filled.read(entry(filled), 0) instanceof Outcome.Refused<SentAnswer> it ? it.refusals() : List.of();
    }

    private static Refusal tooLong(int longest, String field) {
        return Refusal.of("response.refusal.tooLong", longest + 1, longest).at(field);
    }

    private static Entry entry(Filled filled) {
        Enclosure file = new Enclosure(
                new EnclosureId(ID), new UploadId(ID), "brev.pdf", FileType.PDF, 1, "0".repeat(64), false);
        OwnDocument original = new OwnDocument(file, 1, true, true, true, false, new InputId(ID), 1);
        return new Entry(new EntryId(ID), 1, original, RichText.EMPTY, filled);
    }
}
