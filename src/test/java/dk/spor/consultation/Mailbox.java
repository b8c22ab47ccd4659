package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.identity.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have been told about a consultation. */
@Component
class Mailbox {

    private final JdbcClient jdbc;

    Mailbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Mail(String subject, String body) {}

    /** All on this occasion, such as "extended". */
    List<Mail> of(Actor actor, ConsultationScene scene, String occasion) {
        return jdbc.sql(
                        "select subject, body from notification.message where person = :person and key like :key || '%'")
                .param("person", Objects.requireNonNull(actor.person()).value())
                .param("key", "consultation-" + occasion + "/" + scene.id())
                .query(Mail.class)
                .list();
    }

    /** The one on this occasion, which comes a moment after the deed. */
    Mail await(Actor actor, ConsultationScene scene, String occasion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(of(actor, scene, occasion)).hasSize(1));
        return of(actor, scene, occasion).get(0);
    }
}
