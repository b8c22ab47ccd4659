package dk.spor.identity;

import dk.spor.organisation.Member;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Copenhagen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** {@link People} from the database. */
@Component
class StoredPeople implements People {

    private static final String SELECT = """
            select p.id, p.name, p.email, p.language, m.organisation, m.role, m.task
            from identity.person p join identity.mandate m on m.person = p.id and m.until is null
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final TasksUnderWay tasks;
    private final Clock clock;

    StoredPeople(JdbcClient jdbc, Organisations organisations, TasksUnderWay tasks, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.organisations = organisations;
        this.clock = clock;
    }

    private record Held(Contactable who, @Nullable UUID task) {}

    @Override
    public List<Contactable> having(Set<Role> roles, OrganisationId organisation) {
        return having(roles, organisation, "true", null);
    }

    @Override
    public List<Contactable> having(Set<Role> roles, OrganisationId organisation, TaskId task) {
        return having(roles, organisation, "(m.task is null or m.task = :task)", task.value());
    }

    private List<Contactable> having(Set<Role> roles, OrganisationId organisation, String which, @Nullable UUID task) {
        return contactable(jdbc.sql(SELECT + " where m.organisation = :organisation and m.role = any(:roles) and "
                        + which + " order by m.since, p.id")
                .param("organisation", organisation.value())
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("task", task));
    }

    /** Those whose task, if they are bound to one, is under way; who is in force for several is one. */
    private List<Contactable> contactable(StatementSpec found) {
        return found.query(StoredPeople::held).list().stream()
                .filter(it -> tasks.holds(it.task(), it.who().organisation()))
                .map(Held::who)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Contactable> find(PersonId person) {
        return contactable(jdbc.sql(SELECT + "where p.id = :id order by m.since, m.id")
                        .param("id", person.value()))
                .stream()
                .findFirst();
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people, Actor actor) {
        return names(people, near(actor));
    }

    @Override
    public Map<PersonId, String> colleagues(Collection<PersonId> people, Actor actor) {
        return names(people, Stream.ofNullable(actor.organisation()));
    }

    private Map<PersonId, String> names(Collection<PersonId> people, Stream<OrganisationId> near) {
        Map<PersonId, String> names = new HashMap<>();
        jdbc.sql("""
                        select distinct p.id, p.name
                        from identity.person p join identity.mandate m on m.person = p.id
                        where p.id = any(:people) and m.organisation = any(:near)
                        """)
                .param("people", ids(people.stream().map(PersonId::value)))
                .param("near", ids(near.map(OrganisationId::value)))
                .query((row, n) -> names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
        return names;
    }

    /** People see what people are called in their own organisation, their associations and their members. */
    private Stream<OrganisationId> near(Actor actor) {
        OrganisationId own = actor.organisation();
        if (own == null) {
            return Stream.empty();
        }
        LocalDate today = Copenhagen.day(clock.instant());
        return Stream.of(
                        Stream.of(own),
                        organisations.associationsOf(own, today).stream().map(Organisation::id),
                        organisations.membersOf(own, today).stream()
                                .map(Member::organisation)
                                .map(Organisation::id))
                .flatMap(it -> it);
    }

    private static UUID[] ids(Stream<UUID> values) {
        return values.toArray(UUID[]::new);
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        Contactable who = new Contactable(
                new PersonId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("email"),
                new Locale(row.getString("language")));
        return new Held(who, row.getObject("task", UUID.class));
    }
}
