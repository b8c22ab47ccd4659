package dk.spor.identity;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which place, for those who look after an organisation's people; nobody for anyone else. */
@Component
public class Roster {

    private static final String SELECT = """
            select m.id, m.person, p.name, p.email, m.organisation, m.role, m.task, m.since, p.first_sign_in
            from identity.mandate m join identity.person p on p.id = m.person
            where m.until is null
            """;

    private final JdbcClient jdbc;
    private final Scope scope;
    private final TasksUnderWay tasks;

    Roster(JdbcClient jdbc, Scope scope, TasksUnderWay tasks) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.tasks = tasks;
    }

    /** The organisations whose people this actor looks after. */
    public List<Organisation> organisations(Actor actor) {
        return scope.organisations(actor);
    }

    /** Everyone in them, by role and name. */
    public List<RosterEntry> everyone(Actor actor) {
        UUID[] theirs = organisations(actor).stream().map(it -> it.id().value()).toArray(UUID[]::new);
        return jdbc
                .sql(SELECT + "and m.organisation = any(:theirs) order by m.role, p.name collate \"da-x-icu\"")
                .param("theirs", theirs)
                .query((row, n) -> held(row, actor))
                .list()
                .stream()
                .flatMap(this::underWay)
                .toList();
    }

    /** One that the actor may change. */
    public Optional<RosterEntry> find(UUID mandate, Actor actor) {
        return jdbc
                .sql(SELECT + "and m.id = :id")
                .param("id", mandate)
                .query((row, n) -> held(row, actor))
                .optional()
                .stream()
                .flatMap(this::underWay)
                .findFirst()
                .filter(it -> scope.includes(actor, it.organisation(), it.role()));
    }

    private record Held(RosterEntry entry, @Nullable UUID task) {}

    /** The entry with the task that it is bound to; nothing when that is over. */
    private Stream<RosterEntry> underWay(Held held) {
        RosterEntry entry = held.entry();
        return held.task() == null
                ? Stream.of(entry)
                : tasks.find(new TaskId(held.task()), entry.organisation()).map(entry::boundTo).stream();
    }

    private static Held held(ResultSet row, Actor actor) throws SQLException {
        @Nullable OffsetDateTime first = row.getObject("first_sign_in", OffsetDateTime.class);
        OrganisationId organisation = new OrganisationId(row.getObject("organisation", UUID.class));
        Role role = Role.valueOf(row.getString("role"));
        RosterEntry entry = new RosterEntry(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                organisation,
                role,
                null,
                Scope.covers(actor, role),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                first == null ? null : first.toInstant());
        return new Held(entry, row.getObject("task", UUID.class));
    }
}
