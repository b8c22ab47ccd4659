package dk.spor.synthesis.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.Assignment;
import dk.spor.synthesis.BulkDeed;
import dk.spor.synthesis.BulkId;
import dk.spor.synthesis.Chosen;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Seen;
import dk.spor.synthesis.TagId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to the chosen points, as typed.
 *
 * @param bulk made with the form
 * @param deed "ASSIGN", "GIVE", "TAKE" or "ANSWER"
 * @param points the chosen ones, each as {@link #seen} writes it
 * @param shown all on the page
 * @param all "true" when all on the page are chosen
 * @param caseWorker "" where each keeps whoever it has, "none", or the id of a person
 * @param about the id of a tag
 * @param result the outcome
 */
public record BulkForm(
        @Nullable String bulk,
        @Nullable String deed,
        @Nullable List<String> points,
        @Nullable List<String> shown,
        @Nullable String all,
        @Nullable String caseWorker,
        @Nullable String dueBy,
        @Nullable String about,
        @Nullable String result,
        @Nullable String reason) {

    public static final String NOBODY = "none";

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern SEEN =
            Pattern.compile("(" + ID + ":\\d{1,6}:[0-9a-f]{16}):(" + ID + ")?:(\\d{4}-\\d\\d-\\d\\d)?");

    static BulkForm blank() {
        return new BulkForm(null, null, null, null, null, null, null, null, null, null);
    }

    /** How a point is sent with the form: as it was read, who is to answer it, and by when. */
    static String seen(AnsweredPoint point, Assignment assignment) {
        return "%s:%s:%s"
                .formatted(
                        Seen.of(point).sent(),
                        assignment.worker() == null ? "" : assignment.worker(),
                        assignment.due() == null ? "" : assignment.due());
    }

    /** A new one where none was sent. */
    public BulkId id() {
        UUID sent = FromForm.id(bulk);
        return new BulkId(sent == null ? UUID.randomUUID() : sent);
    }

    /** What is no point is left out. */
    List<Chosen> chosen() {
        List<String> sent = "true".equals(all) ? shown : points;
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(SEEN::matcher)
                        .filter(Matcher::matches)
                        .map(BulkForm::chosen)
                        .toList();
    }

    private static Chosen chosen(Matcher it) {
        UUID worker = FromForm.id(it.group(2));
        LocalDate due = FromForm.day(it.group(3));
        return new Chosen(
                Seen.read(it.group(1)).orElseThrow(),
                new Assignment(worker == null ? null : new PersonId(worker), due));
    }

    Outcome<BulkDeed> read() {
        return switch (sent(deed)) {
            case "GIVE", "TAKE" -> {
                UUID tag = FromForm.id(about);
                yield Outcome.done(new BulkDeed.Mark(tag == null ? null : new TagId(tag), "GIVE".equals(deed)));
            }
            case "ANSWER" ->
                Outcome.done(new BulkDeed.Answer(
                        FromForm.named(AssessmentOutcome.values(), result), RichText.ofPlain(sent(reason))));
            case "ASSIGN" -> assign();
            default -> Outcome.refused(Refusal.of("synthesis.refusal.bulk.deed"));
        };
    }

    private Outcome<BulkDeed> assign() {
        LocalDate due = FromForm.day(dueBy);
        if (due == null && !sent(dueBy).isEmpty()) {
            return Outcome.refused(Refusal.of("synthesis.refusal.bulk.due").at("dueBy"));
        }
        UUID worker = FromForm.id(caseWorker);
        boolean keeps = worker == null && !NOBODY.equals(caseWorker);
        return Outcome.done(new BulkDeed.Assign(keeps, worker == null ? null : new PersonId(worker), due));
    }

    public boolean isAll() {
        return "true".equals(all);
    }

    /** Whether a point was chosen, also when it has changed since. */
    boolean chose(PointId point) {
        return chosen().stream().anyMatch(it -> it.point().equals(point));
    }
}
