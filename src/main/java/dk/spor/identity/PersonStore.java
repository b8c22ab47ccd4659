package dk.spor.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people, each with one e-mail address of its own. */
@Component
class PersonStore {

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PersonId enter(String name, String email, Instant now) {
        jdbc.sql("""
                        insert into identity.person (id, name, email, since) values (:id, :name, :email, :now)
                        on conflict (lower(email)) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("email", email)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return withEmail(email).orElseThrow();
    }

    Optional<PersonId> withEmail(String email) {
        return jdbc.sql("select id from identity.person where lower(email) = lower(:email)")
                .param("email", email)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    void rememberSignIn(PersonId person, Instant now) {
        jdbc.sql("""
                        update identity.person
                        set first_sign_in = coalesce(first_sign_in, :now), last_sign_in = :now where id = :id
                        """)
                .param("id", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
