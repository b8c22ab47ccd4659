package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link Crew} from the mandates. */
@Component
class StoredCrew implements Crew {

    private static final String SELECT = """
            select m.id, m.person, p.name, p.email, m.role, m.task, m.since, m.until, p.last_sign_in
            from identity.mandate m join identity.person p on p.id = m.person
            where m.organisation = :organisation
            """;

    private final JdbcClient jdbc;
    private final TasksUnderWay tasks;

    StoredCrew(JdbcClient jdbc, TasksUnderWay tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    @Override
    public List<CrewMember> of(TaskId task, OrganisationId organisation, Actor actor) {
        if (!isOneOf(actor, task, organisation)) {
            return List.of();
        }
        boolean over = tasks.find(task, organisation).isEmpty();
        return jdbc
                .sql(SELECT + """
                        and m.until is null and (m.task is null or m.task = :task and not :over)
                        order by p.name collate "da-x-icu", m.since
                        """)
                .param("organisation", organisation.value())
                .param("task", task.value())
                .param("over", over)
                .query(StoredCrew::member)
                .list()
                .stream()
                .filter(it -> new Actor(it.person(), organisation, it.role()).readsFor(organisation))
                .sorted(Comparator.comparing(CrewMember::role))
                .toList();
    }

    @Override
    public List<CrewMember> gone(TaskId task, OrganisationId organisation, Actor actor) {
        if (!isOneOf(actor, task, organisation)) {
            return List.of();
        }
        boolean over = tasks.find(task, organisation).isEmpty();
        return jdbc.sql(SELECT + """
                        and m.task = :task and (m.until is not null or :over)
                        order by m.until desc nulls first, p.name collate "da-x-icu"
                        """)
                .param("organisation", organisation.value())
                .param("task", task.value())
                .param("over", over)
                .query(StoredCrew::member)
                .list();
    }

    private static boolean isOneOf(Actor actor, TaskId task, OrganisationId organisation) {
        return actor.readsFor(organisation) && actor.worksOn(task);
    }

    private static CrewMember member(ResultSet row, int number) throws SQLException {
        return new CrewMember(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getObject("task") != null,
                row.getObject("since", OffsetDateTime.class).toInstant(),
                instant(row, "until"),
                instant(row, "last_sign_in"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
