package dk.spor.response.web;

import dk.spor.consultation.Seal;
import dk.spor.organisation.Member;
import dk.spor.response.AnswerState;
import dk.spor.response.StatusBoard;
import dk.spor.response.StatusBoard.Row;
import dk.spor.ui.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * "Hvem har svaret?": numbers, map and table of the consultees.
 *
 * @param show which of them the table shows
 * @param map where they lie, for an association that has a map
 */
public record StatusPage(StatusBoard board, Show show, List<Member> map, Instant now) implements Page {

    /** Which rows the table shows. */
    public enum Show {
        ALL,
        MISSING,
        ANSWERED;

        boolean takes(Row row) {
            return this == ALL || (this == ANSWERED) == row.state().isAnswered();
        }

        /** How it stands in the address. */
        public String query() {
            return this == ALL ? "" : "?show=" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<AnswerState, String> CLASSES = Map.of(
            AnswerState.NOT_BEGUN, "none",
            AnswerState.BEGUN, "wip",
            AnswerState.WITHDRAWN, "none",
            AnswerState.PROVISIONAL, "res",
            AnswerState.ANSWERED, "in",
            AnswerState.NIL, "nil",
            AnswerState.DECLINED, "nil");

    private static final Map<AnswerState, String> ICONS = Map.of(
            AnswerState.NOT_BEGUN, "notifications",
            AnswerState.BEGUN, "edit",
            AnswerState.WITHDRAWN, "reply",
            AnswerState.PROVISIONAL, "hourglass",
            AnswerState.ANSWERED, "check",
            AnswerState.NIL, "check",
            AnswerState.DECLINED, "close");

    /** The rows that are shown, those that are missing first. */
    public List<Row> rows() {
        return board.rows().stream()
                .filter(show::takes)
                .sorted(Comparator.comparing(Row::state))
                .toList();
    }

    public boolean isShown(Show some) {
        return some == show;
    }

    public int count(Show shown) {
        return (int) board.rows().stream().filter(shown::takes).count();
    }

    /** The row of a member, if it is a consultee. */
    public @Nullable Row row(Member member) {
        return board.rows().stream()
                .filter(it -> it.consultee().id().equals(member.organisation().id()))
                .findFirst()
                .orElse(null);
    }

    public String cssClass(AnswerState state) {
        return CLASSES.getOrDefault(state, "");
    }

    public String icon(AnswerState state) {
        return ICONS.getOrDefault(state, "");
    }

    /** Whether this consultee has a later deadline than the others. */
    public boolean hasOwnDeadline(Row row) {
        return row.deadline().isAfter(board.consultation().deadline());
    }

    /** Whether the secretariat may let a late answer of this consultee in, or already does. */
    public boolean mayOpenDoor(Row row) {
        return board.consultation().status().takesAnswers() && row.deadline().hasPassed(now);
    }

    public boolean isSealedConsultation() {
        return board.consultation().seal() == Seal.UNTIL_DEADLINE;
    }

    /** Whether an answer is there, or was before it was withdrawn, that can't be read yet. */
    public boolean isSealed(Row row) {
        return (row.receivedAt() != null || row.withdrawnAt() != null)
                && row.answer() == null
                && row.withdrawn() == null;
    }

    /** Where its answer is read, or the one that it has withdrawn; null while there is none to read. */
    public @Nullable String answer(Row row) {
        String own = address() + "/responses/" + row.consultee().slug();
        if (row.answer() != null) {
            return own;
        }
        return row.withdrawn() == null
                ? null
                : own + "/versions/" + row.withdrawn().number();
    }

    /** Whether what has come on paper or by e-mail may be registered. */
    public boolean mayRegister() {
        return board.consultation().status().takesAnswers();
    }

    /** Whether there are days left to count. */
    public boolean isCounting() {
        return board.consultation().deadline().isInTime(now);
    }

    public long daysLeft() {
        return board.consultation().deadline().daysLeft(now);
    }

    public String address() {
        return "/consultations/" + board.consultation().slug();
    }
}
