package dk.spor.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Enrolment;
import dk.spor.identity.PersonId;
import dk.spor.identity.RecordedPost;
import dk.spor.identity.Role;
import dk.spor.identity.web.Visitor.Answer;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.By;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Six digits are few: how often may they be guessed, over many browsers. */
@WebTest
class GuessedCodesWebTest {

    private final MockMvc mvc;
    private final Enrolment enrolment;
    private final RecordedPost post;
    private final OrganisationId viborg;
    private final JdbcClient sql;

    private final String email = UUID.randomUUID() + "@example.dk";
    private PersonId person;

    GuessedCodesWebTest(
            MockMvc mvc, Enrolment enrolment, RecordedPost post, Organisations organisations, JdbcClient sql) {
        this.mvc = mvc;
        this.enrolment = enrolment;
        this.post = post;
        this.viborg = organisations.named("Viborg").orElseThrow().id();
        this.sql = sql;
    }

    @BeforeEach
    void aCoordinatorExists() {
        person = enrolment.enter("Koordinator", email);
        enrolment.give(person, viborg, Role.COORDINATOR, By.SYSTEM);
    }

    @Test
    void afterTenWrongCodesInADayTheRightOneIsAnsweredAsAWrongOneButTheLinkLetsIn() throws Exception {
        guess(5);
        guess(4);
        Visitor owner = new Visitor(mvc);
        Answer page = ask(owner);
        String code = post.newest(email, 3).code();
        String said = type(owner, page, "wrong").text(".form-error-message");
        assertThat(said).contains("4 forsøg");
        Answer refused = type(owner, page, code);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".form-error-message")).contains("3 forsøg");
        String link = post.newest(email, 3).link();
        assertThat(owner.send(owner.open(link), "/sign-in/link", Map.of()).status())
                .isEqualTo(303);
    }

    @Test
    void theMailThenHasALinkAloneAndTheNextDayACodeAgain() throws Exception {
        guess(5);
        guess(5);
        Visitor owner = new Visitor(mvc);
        ask(owner);
        assertThat(post.newest(email, 3).body()).doesNotContainPattern("(?m)^\\d{6}$");
        sql.sql("delete from identity.wrong_code where person = :person")
                .param("person", person.value())
                .update();
        Answer page = ask(owner);
        assertThat(type(owner, page, post.newest(email, 4).code()).status()).isEqualTo(303);
    }

    @Test
    void aNewCodeEndsTheOlderOnesWithoutSayingSoAndLeavesTheirLinks() throws Exception {
        Visitor first = new Visitor(mvc);
        Answer page = ask(first);
        String code = post.only(email).code();
        ask(new Visitor(mvc));
        Answer refused = type(first, page, code);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".form-error-message")).contains("4 forsøg");
        String link = post.newest(email, 2).link();
        assertThat(first.send(first.open(link), "/sign-in/link", Map.of()).status())
                .isEqualTo(303);
    }

    private void guess(int times) throws Exception {
        Visitor guesser = new Visitor(mvc);
        Answer page = ask(guesser);
        for (int i = 0; i < times; i++) {
            assertThat(type(guesser, page, "wrong").status()).isEqualTo(422);
        }
    }

    private Answer ask(Visitor visitor) throws Exception {
        Answer sent = visitor.send(visitor.open("/sign-in"), "/sign-in", Map.of("email", email));
        return visitor.open(sent.location());
    }

    private static Answer type(Visitor visitor, Answer page, String code) throws Exception {
        return visitor.send(page, "/sign-in/code", Map.of("code", code));
    }
}
