package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to a version after it was submitted. The database refuses what {@link VersionStanding} does not allow. */
@Component
class VersionStepStore {

    private final JdbcClient jdbc;

    VersionStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void confirm(ResponseId response, int number, Confirmation decision, Actor actor, Instant at) {
        insert(response, number, VersionStanding.CONFIRMED, "", decision, actor, at);
    }

    void end(ResponseId response, int number, VersionStanding end, String reason, Actor actor, Instant at) {
        insert(response, number, end, reason, new Confirmation(null, "", ""), actor, at);
    }

    /** From the step that brought the version to the one that ended it. */
    List<VersionStep> of(VersionId version) {
        return jdbc.sql("""
                        select case when v.channel is null then 'SUBMITTED' else 'REGISTERED' end as step,
                            coalesce(v.registered_at, v.received_at) as at, s.role, '' as reason,
                            null::date as meeting_date, '' as item_number, '' as minutes, 1 as place
                        from response.version v
                        left join response.step s on s.version = v.id and s.step in ('SUBMITTED', 'REGISTERED')
                        where v.id = :version
                        union all
                        select s.step, s.at, s.role, s.reason, s.meeting_date, s.item_number, s.minutes,
                            case s.step when 'CONFIRMED' then 2 else 3 end
                        from response.version v
                        join response.version_step s on s.response = v.response and s.number = v.number
                        where v.id = :version
                        order by place
                        """)
                .param("version", version.value())
                .query((row, n) -> step(row))
                .list();
    }

    private static VersionStep step(ResultSet row) throws SQLException {
        String role = row.getString("role");
        Step step = Step.valueOf(row.getString("step"));
        return new VersionStep(
                step,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                role == null ? null : Role.valueOf(role),
                row.getString("reason"),
                step == Step.CONFIRMED
                        ? new Confirmation(
                                row.getObject("meeting_date", LocalDate.class),
                                row.getString("item_number"),
                                row.getString("minutes"))
                        : null);
    }

    private void insert(
            ResponseId response,
            int number,
            VersionStanding step,
            String reason,
            Confirmation decision,
            Actor actor,
            Instant at) {
        jdbc.sql("""
                        insert into response.version_step
                            (response, number, step, person, organisation, role, at, reason, meeting_date, item_number,
                                minutes)
                        values (:response, :number, :step, :person, :organisation, :role, :at, :reason, :meetingDate,
                            :itemNumber, :minutes)
                        """)
                .param("response", response.value())
                .param("number", number)
                .param("step", step.name())
                .param("person", Objects.requireNonNull(actor.person()).value())
                .param(
                        "organisation",
                        Objects.requireNonNull(actor.organisation()).value())
                .param("role", Objects.requireNonNull(actor.role()).name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("meetingDate", decision.meetingDate())
                .param("itemNumber", decision.itemNumber())
                .param("minutes", decision.minutes())
                .update();
    }
}
