package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which reminders have been sent, and knows whose deadlines are near. */
@Component
class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A consultee that may have to be reminded.
     *
     * @param since when its deadline began to hold, and answers to be taken
     * @param settled what it has been sent of this deadline, or did not need because it had answered
     */
    record Candidate(
            ConsultationId consultation,
            OrganisationId consultee,
            Deadline deadline,
            Instant since,
            Set<Reminder> settled) {}

    /**
     * Every consultee of what is open or has just been, with the deadline that holds for it; of what is being processed
     * those that have one of their own after the others'.
     */
    List<Candidate> candidates() {
        return jdbc.sql("""
                        select c.id, p.organisation, greatest(c.deadline, last.deadline) as deadline,
                            greatest(
                                c.opens at time zone 'Europe/Copenhagen',
                                m.published_at,
                                case when last.deadline >= c.deadline then last.at end) as since,
                            array(
                                select r.kind from consultation.reminder r
                                where r.consultation = c.id and r.consultee = p.organisation
                                    and r.deadline = greatest(c.deadline, last.deadline)) as settled
                        from consultation.consultation c
                        join consultation.material m on m.consultation = c.id and m.number = 1
                        join consultation.consultee p on p.consultation = c.id
                        left join lateral (
                            select e.deadline, e.at from consultation.extension e
                            where e.consultation = c.id and (e.consultee is null or e.consultee = p.organisation)
                            order by e.deadline desc limit 1) last on true
                        left join lateral (
                            select max(e.deadline) as deadline from consultation.extension e
                            where e.consultation = c.id and e.consultee is null) general on true
                        where c.status = 'PUBLISHED'
                            or c.status = 'PROCESSING' and last.deadline > greatest(c.deadline, general.deadline)
                        """)
                .query((row, n) -> new Candidate(
                        new ConsultationId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        new Deadline(row.getObject("deadline", LocalDateTime.class)),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        Stream.of((String[]) row.getArray("settled").getArray())
                                .map(Reminder::valueOf)
                                .collect(Collectors.toSet())))
                .list();
    }

    /**
     * Whether this one is the first of its kind for this deadline; remembered from now on.
     *
     * @param needed false when the consultee had answered, and nothing is sent
     */
    boolean remember(Candidate candidate, Reminder reminder, boolean needed, Instant now) {
        return jdbc.sql("""
                        insert into consultation.reminder (consultation, consultee, deadline, kind, sent, at)
                        values (:consultation, :consultee, :deadline, :kind, :sent, :at)
                        on conflict do nothing
                        """)
                        .param("consultation", candidate.consultation().value())
                        .param("consultee", candidate.consultee().value())
                        .param("deadline", candidate.deadline().local())
                        .param("kind", reminder.name())
                        .param("sent", needed)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
