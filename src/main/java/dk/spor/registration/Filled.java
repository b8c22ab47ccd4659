package dk.spor.registration;

import dk.spor.rendering.RichText;
import dk.spor.response.Channel;
import dk.spor.response.InputContent;
import dk.spor.response.Reservation;
import dk.spor.response.SentAnswer;
import dk.spor.response.TreatmentDetails;
import dk.spor.response.TreatmentForm;
import dk.spor.response.VersionKind;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form as it was sent: the letter, and how the municipality says that it has treated its answer. */
public record Filled(Letter letter, TreatmentForm treatment) {

    /** The most characters of a sender. */
    public static final int LONGEST_SENDER = 200;

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 1000;

    public static final Filled BLANK = new Filled(Letter.BLANK, TreatmentForm.of(TreatmentDetails.NONE, null));

    Filled saying(RichText words) {
        return new Filled(letter.saying(words), treatment);
    }

    /**
     * What is registered, or why the form can't be read; whether it may be registered is asked of the room of responses.
     *
     * @param replaces the number of the version that counted when it was looked through
     */
    Outcome<SentAnswer> read(Entry entry, int replaces) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Channel> channel = letter.chosenChannel();
        Optional<VersionKind> chosen = letter.chosenKind();
        Optional<LocalDate> day = letter.date().date();
        Optional<LocalTime> time = letter.time().time();
        require(channel.isPresent(), "registration.refusal.channel", "channel", refusals);
        require(day.isPresent(), "ui.refusal.noDate", "received", refusals);
        require(time.isPresent(), "registration.refusal.time", "receivedTime", refusals);
        require(!letter.sender().isEmpty(), "registration.refusal.sender", "sender", refusals);
        require(chosen.isPresent(), "registration.refusal.kind", "kind", refusals);
        require(!letter.reason().isEmpty(), "registration.refusal.reason", "reason", refusals);
        atMost(LONGEST_SENDER, letter.sender().length(), "sender", refusals);
        atMost(LONGEST_REASON, letter.reason().length(), "reason", refusals);
        atMost(InputContent.LONGEST_TEXT, letter.written().length(), "text", refusals);
        if (chosen.isPresent() && chosen.get() != VersionKind.DECLINED) {
            refusals.addAll(treatment.malformed());
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant received = day.get().atTime(time.get()).atZone(Copenhagen.ZONE).toInstant();
        return Outcome.done(answer(entry, replaces, channel.get(), received, chosen.get()));
    }

    private SentAnswer answer(Entry entry, int replaces, Channel channel, Instant received, VersionKind chosen) {
        boolean remarks = chosen == VersionKind.FINAL;
        Reservation reservation = remarks ? treatment.reserved() : null;
        return new SentAnswer(
                entry.id().value(),
                entry.original(),
                channel,
                received,
                letter.sender(),
                reservation == null ? chosen : VersionKind.PROVISIONAL,
                treated(chosen),
                reservation,
                remarks ? letter.written() : RichText.EMPTY,
                letter.reason(),
                letter.isLate(),
                replaces);
    }

    /** Only an answer with remarks can be given with a reservation. */
    private TreatmentDetails treated(VersionKind chosen) {
        return switch (chosen) {
            case FINAL, PROVISIONAL -> treatment.details();
            case NIL -> treatment.isProvisional() ? TreatmentDetails.NONE : treatment.details();
            case DECLINED -> TreatmentDetails.NONE;
        };
    }

    private static void require(boolean given, String text, String field, List<Refusal> refusals) {
        if (!given) {
            refusals.add(Refusal.of(text).at(field));
        }
    }

    private static void atMost(int longest, int length, String field, List<Refusal> refusals) {
        if (length > longest) {
            refusals.add(Refusal.of("response.refusal.tooLong", length, longest).at(field));
        }
    }
}
