package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a municipality's responses stand that it has not submitted. */
@Component
class WaitingStore {

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A response that is still being worked on.
     *
     * @param review what an approver last decided
     */
    record Waiting(ConsultationId consultation, WorkStatus work, Optional<Step> review) {}

    Map<ConsultationId, Waiting> of(OrganisationId municipality) {
        return jdbc
                .sql("""
                        select r.consultation, r.work,
                            (select s.step from response.step s
                             where s.response = r.id and s.step in ('APPROVED', 'SENT_BACK')
                             order by s.number desc limit 1) as review
                        from response.response r
                        where r.organisation = :municipality
                            and not exists (
                                select from response.version v
                                where v.response = r.id and not exists (
                                    select from response.version_step s
                                    where s.response = v.response and s.ended = v.number))
                        """)
                .param("municipality", municipality.value())
                .query((row, n) -> new Waiting(
                        new ConsultationId(row.getObject("consultation", UUID.class)),
                        WorkStatus.valueOf(row.getString("work")),
                        Optional.ofNullable(row.getString("review")).map(Step::valueOf)))
                .list()
                .stream()
                .collect(Collectors.toMap(Waiting::consultation, Function.identity()));
    }
}
