package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.shared.Deadline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has answered a consultation, for its secretariat.
 *
 * @param rows one for each consultee, in Danish order
 */
public record StatusBoard(ConsultationSummary consultation, List<Row> rows) {

    /**
     * One consultee.
     *
     * @param deadline the one that holds for it
     * @param receivedAt null until it has answered
     * @param answer what is known of the answer once it is no longer sealed for the reader; null before that
     * @param registered whether the secretariat has registered it
     * @param door until when a late answer is taken; null while none is
     * @param withdrawnAt when what counted was withdrawn; null unless nothing counts for that reason
     * @param withdrawn what is known of that version once it is no longer sealed for the reader; null before that
     */
    public record Row(
            Organisation consultee,
            AnswerState state,
            Deadline deadline,
            @Nullable Instant receivedAt,
            @Nullable VersionSummary answer,
            boolean registered,
            @Nullable Deadline door,
            @Nullable Instant withdrawnAt,
            @Nullable VersionSummary withdrawn) {

        /** Whether its answer was let in after the deadline, as far as that may be known. */
        public boolean isLate() {
            return answer != null && answer.arrival().late();
        }
    }

    public int count(AnswerState state) {
        return (int) rows.stream().filter(it -> it.state() == state).count();
    }
}
