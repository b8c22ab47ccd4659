package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import dk.spor.reuse.ReplyVersion;
import dk.spor.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done to many points at once. */
public sealed interface BulkDeed {

    BulkKind kind();

    /** Why it can be done to none. */
    List<Refusal> refusals(Map<PersonId, String> workers);

    /**
     * Gives them to somebody of the secretariat, by a day.
     *
     * @param keepsWorker whether each keeps whoever has it
     * @param worker null for nobody
     * @param due null for the day that each has
     */
    record Assign(
            boolean keepsWorker,
            @Nullable PersonId worker,
            @Nullable LocalDate due) implements BulkDeed {

        @Override
        public BulkKind kind() {
            return BulkKind.ASSIGNED;
        }

        @Override
        public List<Refusal> refusals(Map<PersonId, String> workers) {
            if (keepsWorker && due == null) {
                return List.of(Refusal.of("synthesis.refusal.bulk.assign").at("caseWorker"));
            }
            return worker == null || workers.containsKey(worker)
                    ? List.of()
                    : List.of(Refusal.of("synthesis.refusal.worker").at("caseWorker"));
        }

        Assignment over(Assignment before) {
            return new Assignment(keepsWorker ? before.worker() : worker, due == null ? before.due() : due);
        }
    }

    /**
     * Gives them a tag, or takes it from them.
     *
     * @param tag null when none was chosen
     */
    record Mark(@Nullable TagId tag, boolean given) implements BulkDeed {

        @Override
        public BulkKind kind() {
            return given ? BulkKind.TAGGED : BulkKind.UNTAGGED;
        }

        @Override
        public List<Refusal> refusals(Map<PersonId, String> workers) {
            return tag == null
                    ? List.of(Refusal.of("synthesis.refusal.bulk.tag").at("about"))
                    : List.of();
        }

        /** What the tag counts as now; empty for one of another consultation. */
        Optional<Tag> now(TagTree tree) {
            return Optional.ofNullable(tag).flatMap(tree::now);
        }
    }

    /**
     * Gives them the same outcome and reason, as drafts; each keeps its own summary and note.
     *
     * @param outcome null when none was chosen
     * @param reason blank where each keeps its own
     */
    record Answer(@Nullable AssessmentOutcome outcome, RichText reason) implements BulkDeed {

        @Override
        public BulkKind kind() {
            return BulkKind.ANSWERED;
        }

        @Override
        public List<Refusal> refusals(Map<PersonId, String> workers) {
            return outcome == null
                    ? List.of(Refusal.of("synthesis.refusal.bulk.outcome").at("result"))
                    : new AssessmentEdit(outcome, reason, "").refusals();
        }

        /** @param from the standard replies that the answer before came from */
        AssessmentEdit over(@Nullable Assessment before, List<ReplyVersion> from) {
            return before == null
                    ? new AssessmentEdit(outcome, reason, "")
                    : new AssessmentEdit(
                            outcome,
                            reason.isBlank() ? before.reason() : reason,
                            before.summary(),
                            before.note(),
                            from);
        }
    }
}
