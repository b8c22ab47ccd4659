package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link Mandates} in the database. */
@Component
class MandateStore implements Mandates {

    private final JdbcClient jdbc;

    MandateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Mandate> inForce(PersonId person) {
        return jdbc.sql("""
                        select id, person, organisation, role from identity.mandate
                        where person = :person and until is null
                        order by since, id
                        """)
                .param("person", person.value())
                .query(MandateStore::mandate)
                .list();
    }

    boolean isAnyoneAdministrator() {
        return jdbc.sql("select exists (select from identity.mandate where role = :role and until is null)")
                .param("role", Role.ADMINISTRATOR.name())
                .query(Boolean.class)
                .single();
    }

    /** Adds a mandate; false when the same one is already in force. */
    boolean give(Mandate mandate, By by, Instant now) {
        return jdbc.sql("""
                        insert into identity.mandate (id, person, organisation, role, since, given_by)
                        values (:id, :person, :organisation, :role, :now, :by)
                        on conflict (person, organisation, role) where until is null do nothing
                        """)
                        .param("id", mandate.id().value())
                        .param("person", mandate.person().value())
                        .param("organisation", mandate.organisation().value())
                        .param("role", mandate.role().name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.person())
                        .update()
                == 1;
    }

    /** Ends a mandate; false when it was not in force. */
    boolean end(PersonId person, OrganisationId organisation, Role role, By by, Instant now) {
        return jdbc.sql("""
                        update identity.mandate set until = :now, ended_by = :by
                        where person = :person and organisation = :organisation and role = :role and until is null
                        """)
                        .param("person", person.value())
                        .param("organisation", organisation.value())
                        .param("role", role.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.person())
                        .update()
                == 1;
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Role.valueOf(row.getString("role")));
    }
}
