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

    /** Waits until everyone has heard all that has happened to the consultation; then nothing more will be told of it. */
    void awaitSilence(ConsultationScene scene) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql(
                                "select count(*) = 0 from spor.event_publication where serialized_event like '%' || :id || '%'")
                        .param("id", scene.id().toString())
                        .query(Boolean.class)
                        .single());
    }

    /** The one on this occasion, which comes a moment after the deed. */
    Mail await(Actor actor, ConsultationScene scene, String occasion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(of(actor, scene, occasion)).hasSize(1));
        return of(actor, scene, occasion).get(0);
    }
}
