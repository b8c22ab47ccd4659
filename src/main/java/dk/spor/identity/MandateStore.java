package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link Mandates} in the database, less those whose task is over. */
@Component
class MandateStore implements Mandates {

    private final JdbcClient jdbc;
    private final TasksUnderWay tasks;

    MandateStore(JdbcClient jdbc, TasksUnderWay tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    @Override
    public List<Mandate> inForce(PersonId person) {
        Map<Place, Mandate> byPlace = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, person, organisation, role, task from identity.mandate
                        where person = :person and until is null
                        order by since, id
                        """).param("person", person.value()).query(MandateStore::mandate).list().stream()
                .filter(this::holds)
                .forEach(it -> byPlace.merge(Place.of(it.organisation(), it.role()), it, Mandate::and));
        return List.copyOf(byPlace.values());
    }

    private boolean holds(Mandate mandate) {
        return mandate.tasks() == null
                || mandate.tasks().stream()
                        .anyMatch(it -> tasks.find(it, mandate.organisation()).isPresent());
    }

    boolean isAnyoneAdministrator() {
        return jdbc.sql("select exists (select from identity.mandate where role = :role and until is null)")
                .param("role", Role.ADMINISTRATOR.name())
                .query(Boolean.class)
                .single();
    }

    /** Adds a mandate; false when the same one is already in force. */
    boolean give(MandateId id, PersonId person, Place place, By by, Instant now) {
        return jdbc.sql("""
                        insert into identity.mandate (id, person, organisation, role, task, since, given_by)
                        values (:id, :person, :organisation, :role, :task, :now, :by)
                        on conflict (person, organisation, role, task) where until is null do nothing
                        """)
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("organisation", place.organisation().value())
                        .param("role", place.role().name())
                        .param("task", place.taskValue())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.person())
                        .update()
                == 1;
    }

    /** Whether a mandate is in force; it can't end before the caller's transaction does. */
    boolean hold(PersonId person, Place place) {
        return jdbc.sql("""
                        select id from identity.mandate
                        where person = :person and organisation = :organisation and role = :role
                            and task is not distinct from :task and until is null
                        for update
                        """)
                .param("person", person.value())
                .param("organisation", place.organisation().value())
                .param("role", place.role().name())
                .param("task", place.taskValue())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Ends a mandate; false when it was not in force. */
    boolean end(PersonId person, Place place, By by, Instant now) {
        return jdbc.sql("""
                        update identity.mandate set until = :now, ended_by = :by
                        where person = :person and organisation = :organisation and role = :role
                            and task is not distinct from :task and until is null
                        """)
                        .param("person", person.value())
                        .param("organisation", place.organisation().value())
                        .param("role", place.role().name())
                        .param("task", place.taskValue())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.person())
                        .update()
                == 1;
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        UUID task = row.getObject("task", UUID.class);
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Role.valueOf(row.getString("role")),
                task == null ? null : Set.of(new TaskId(task)));
    }
}
