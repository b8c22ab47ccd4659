package dk.spor.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Mandate;
import dk.spor.identity.Mandates;
import dk.spor.identity.RecordedPost;
import dk.spor.identity.Role;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk;
import dk.spor.response.web.Desk.Answer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A co-ordinator names a successor. */
@WebTest
class HandoverWebTest {

    private final Desk desk;
    private final Mandates mandates;
    private final RecordedPost post;
    private final JdbcClient jdbc;
    private final ResponseScene viborg;
    private final String page;

    HandoverWebTest(MockMvc mvc, ResponseWorld world, Mandates mandates, RecordedPost post, JdbcClient jdbc) {
        this.desk = new Desk(mvc);
        this.mandates = mandates;
        this.post = post;
        this.jdbc = jdbc;
        this.viborg = world.viborg();
        this.page = viborg.path() + "/team/handover";
    }

    @Test
    void aColleagueTakesOverAtOnceAndTheFormerReadsOn() throws Exception {
        Actor colleague = viborg.letIn();
        Answer told = desk.send(
                page,
                viborg.actor,
                "successor",
                colleague.person().toString(),
                "stay",
                "reader",
                "note",
                "Ring til Erhverv.");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text("h1")).isEqualTo("Du har overdraget");
        assertThat(roles(colleague)).containsExactly(Role.COORDINATOR);
        assertThat(roles(viborg.actor)).containsExactly(Role.READER);
        Actor successor = mandates.inForce(colleague.person()).get(0).actor();
        assertThat(desk.open(viborg.path() + "/team", successor).text("main"))
                .contains("overdrog til Kollega", "Ring til Erhverv.");
        for (Actor one : List.of(viborg.actor, successor, viborg.consultation.lead())) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(mails(one)).isEqualTo(1));
        }
    }

    @Test
    void aNewOneIsInvitedAndTheFormerIsOut() throws Exception {
        String email = UUID.randomUUID() + "@example.dk";
        Answer told = desk.send(page, viborg.actor, "successor", "new", "name", "Bo", "email", email, "stay", "none");
        assertThat(told.status()).isEqualTo(200);
        assertThat(post.only(email).body()).contains("KKR-koordinator");
        assertThat(roles(viborg.actor)).isEmpty();
        assertThat(desk.send(page, viborg.actor, "successor", "new", "name", "Bo", "email", "x" + email)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void withoutASuccessorNothingChanges() throws Exception {
        for (String successor : List.of("", "x", UUID.randomUUID().toString(), "new")) {
            assertThat(desk.send(page, viborg.actor, "successor", successor).status())
                    .isEqualTo(422);
        }
        String own = viborg.actor.person().toString();
        assertThat(desk.send(page, viborg.actor, "successor", own).status()).isEqualTo(422);
        assertThat(roles(viborg.actor)).containsExactly(Role.COORDINATOR);
    }

    private List<Role> roles(Actor actor) {
        return mandates.inForce(actor.person()).stream().map(Mandate::role).toList();
    }

    private int mails(Actor to) {
        return jdbc.sql("select count(*) from notification.message where person = :person and key like :key")
                .param("person", to.person().value())
                .param("key", "team-%" + viborg.consultation.id() + "%")
                .query(Integer.class)
                .single();
    }
}
