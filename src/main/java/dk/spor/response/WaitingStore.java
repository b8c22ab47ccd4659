package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a municipality's own work on its responses stands. */
@Component
class WaitingStore {

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A response that has been begun.
     *
     * @param decided what an approver or a meeting last decided about what has not been submitted since
     * @param meeting the day on which it is, or was, to be treated
     */
    record Waiting(
            ConsultationId consultation,
            WorkStatus work,
            Optional<Step> decided,
            @Nullable LocalDate meeting) {}

    Map<ConsultationId, Waiting> of(OrganisationId municipality) {
        return jdbc
                .sql("""
                        select r.consultation, r.work, r.meeting_date,
                            (select s.step from response.step s
                             where s.response = r.id and s.step in ('APPROVED', 'SENT_BACK', 'DECISION_RECORDED')
                                 and not exists (select from response.version v
                                                 where v.response = r.id and v.received_at >= s.at)
                             order by s.number desc limit 1) as decided
                        from response.response r
                        where r.organisation = :municipality
                        """)
                .param("municipality", municipality.value())
                .query((row, n) -> new Waiting(
                        new ConsultationId(row.getObject("consultation", UUID.class)),
                        WorkStatus.valueOf(row.getString("work")),
                        Optional.ofNullable(row.getString("decided")).map(Step::valueOf),
                        row.getObject("meeting_date", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Waiting::consultation, Function.identity()));
    }
}
