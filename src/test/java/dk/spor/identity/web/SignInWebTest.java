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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class SignInWebTest {

    private final MockMvc mvc;
    private final Enrolment enrolment;
    private final RecordedPost post;
    private final OrganisationId viborg;
    private final OrganisationId skive;
    private final JdbcClient owner;

    private final String email = UUID.randomUUID() + "@example.dk";
    private PersonId person;
    private Visitor visitor;

    SignInWebTest(
            MockMvc mvc,
            Enrolment enrolment,
            RecordedPost post,
            Organisations organisations,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.mvc = mvc;
        this.enrolment = enrolment;
        this.post = post;
        this.viborg = organisations.named("Viborg").orElseThrow().id();
        this.skive = organisations.named("Skive").orElseThrow().id();
        this.owner = JdbcClient.create(owner);
    }

    @BeforeEach
    void aCoordinatorOpensABrowser() {
        person = enrolment.enter("Koordinator", email);
        enrolment.give(person, viborg, Role.COORDINATOR, By.SYSTEM);
        visitor = new Visitor(mvc);
    }

    @Test
    void theLinkSignsInAndLeadsBackToWhereOneWas() throws Exception {
        ask(email, "/sign-in?back=/language");
        Answer in = press(post.only(email).link());
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/language");
        assertThat(visitor.open("/acting-for").text(".sp-who b")).isEqualTo("Viborg Kommune");
    }

    @Test
    void lookingAtTheLinkDoesNotUseIt() throws Exception {
        ask(email, "/sign-in");
        String link = post.only(email).link();
        for (int scanner = 0; scanner < 3; scanner++) {
            assertThat(new Visitor(mvc).open(link).status()).isEqualTo(200);
        }
        assertThat(press(link).status()).isEqualTo(303);
    }

    @Test
    void aLinkIsUsedOnce() throws Exception {
        ask(email, "/sign-in");
        String link = post.only(email).link();
        press(link);
        visitor = new Visitor(mvc);
        assertThat(press(link).status()).isEqualTo(410);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void anHourLaterTheLinkAndTheCodeAreOver() throws Exception {
        Answer page = ask(email, "/sign-in");
        RecordedPost.Mail mail = post.only(email);
        owner.sql("update identity.link set valid_until = valid_until - interval '60 minutes' where person = :person")
                .param("person", person.value())
                .update();
        assertThat(press(mail.link()).status()).isEqualTo(410);
        assertThat(type(page, mail.code()).status()).isEqualTo(422);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void theCodeSignsInTheBrowserThatAsked() throws Exception {
        Answer page = ask(email, "/sign-in");
        String code = post.only(email).code();
        assertThat(type(page, code.substring(0, 3) + " " + code.substring(3)).status())
                .isEqualTo(303);
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void theCodeIsWorthNothingInAnotherBrowser() throws Exception {
        ask(email, "/sign-in");
        String code = post.only(email).code();
        visitor = new Visitor(mvc);
        assertThat(type(visitor.open("/sign-in/code"), code).status()).isEqualTo(422);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void afterFiveWrongCodesTheRightOneDoesNotHelp() throws Exception {
        Answer page = ask(email, "/sign-in");
        String code = post.only(email).code();
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int left = 4; left > 1; left--) {
            assertThat(type(page, wrong).text(".form-error-message")).contains(left + " forsøg");
        }
        assertThat(type(page, wrong).text(".form-error-message")).contains("ét forsøg");
        assertThat(type(page, wrong).text(".form-error-message")).contains("gælder ikke længere");
        assertThat(type(page, code).status()).isEqualTo(422);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void whoHasTheAddressCannotBeSeenFromTheAnswers() throws Exception {
        String nobody = UUID.randomUUID() + "@example.dk";
        Answer known = ask(email, "/sign-in");
        List<String> saidToTheKnown = sixWrongCodes(known);
        visitor = new Visitor(mvc);
        Answer unknown = ask(nobody, "/sign-in");
        assertThat(words(unknown)).isEqualTo(words(known));
        assertThat(sixWrongCodes(unknown)).isEqualTo(saidToTheKnown);
        post.only(email);
        assertThat(post.to(nobody)).isEmpty();
    }

    @Test
    void somebodyWithoutAMandateGetsNoMailAndCannotComeIn() throws Exception {
        ask(email, "/sign-in");
        String link = post.only(email).link();
        enrolment.end(person, viborg, Role.COORDINATOR, By.SYSTEM);
        assertThat(press(link).status()).isEqualTo(410);
        ask(email, "/sign-in");
        assertThat(post.to(email)).hasSize(1);
    }

    @Test
    void aSixthLinkInAQuarterIsRefused() throws Exception {
        for (int i = 0; i < 5; i++) {
            ask(i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT), "/sign-in");
        }
        Answer form = visitor.open("/sign-in");
        Answer refused = visitor.send(form, "/sign-in", Map.of("email", email));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text(".alert-error")).contains("Der er bedt om mange links");
    }

    @Test
    void whatIsNoAddressIsSaidAtTheFieldAndKept() throws Exception {
        Answer form = visitor.open("/sign-in");
        Answer refused = visitor.send(form, "/sign-in", Map.of("email", "<navn> uden krølle"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#email-error")).contains("navn@kommune.dk");
        assertThat(refused.page().select("#email").val()).isEqualTo("<navn> uden krølle");
    }

    @Test
    void aSignInNeverLeadsToAnotherServer() throws Exception {
        for (String elsewhere : new String[] {"//example.com", "https://example.com", "/%5Cexample.com"}) {
            assertThat(visitor.open("/sign-in?back=" + elsewhere)
                            .page()
                            .select("input[name=back]")
                            .val())
                    .isEqualTo("/");
        }
    }

    @Test
    void signingInGivesANewSessionAndSigningOutEndsIt() throws Exception {
        ask(email, "/sign-in");
        String before = visitor.session();
        press(post.only(email).link());
        String signedIn = visitor.session();
        assertThat(signedIn).isNotEmpty().isNotEqualTo(before);
        assertThat(new Visitor(mvc).withSession(before).open("/acting-for").status())
                .isEqualTo(303);

        visitor.send(visitor.open("/acting-for"), "/sign-out", Map.of());
        assertThat(new Visitor(mvc).withSession(signedIn).open("/acting-for").location())
                .startsWith("/sign-in");
    }

    @Test
    void aMandateTakenBackEndsTheSession() throws Exception {
        ask(email, "/sign-in");
        press(post.only(email).link());
        assertThat(isSignedIn()).isTrue();
        enrolment.give(person, viborg, Role.READER, By.SYSTEM);
        assertThat(isSignedIn()).isTrue();
        enrolment.end(person, viborg, Role.COORDINATOR, By.SYSTEM);
        assertThat(isSignedIn()).as("with what remains one signs in anew").isFalse();
    }

    @Test
    void whoActsForSeveralChoosesAndMayChange() throws Exception {
        enrolment.give(person, skive, Role.DEPUTY, By.SYSTEM);
        ask(email, "/sign-in?back=/language");
        assertThat(press(post.only(email).link()).location()).isEqualTo("/acting-for?back=%2Flanguage");

        Answer choice = visitor.open("/acting-for?back=/language");
        assertThat(visitor.send(choice, "/acting-for", Map.of()).status()).isEqualTo(422);
        String id = choice.page().select(".sp-pick:contains(Skive) input").attr("value");
        String before = visitor.session();
        assertThat(visitor.send(choice, "/acting-for", Map.of("mandate", id)).location())
                .isEqualTo("/language");
        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.open("/acting-for").text(".sp-who")).contains("Skive Kommune", "Stedfortræder", "Skift");
    }

    @Test
    void anothersMandateCannotBeChosen() throws Exception {
        PersonId other = enrolment.enter("En anden", UUID.randomUUID() + "@example.dk");
        enrolment.give(other, skive, Role.COORDINATOR, By.SYSTEM);
        String id = owner.sql("select id from identity.mandate where person = :person")
                .param("person", other.value())
                .query(String.class)
                .single();
        ask(email, "/sign-in");
        press(post.only(email).link());
        Answer refused = visitor.send(visitor.open("/acting-for"), "/acting-for", Map.of("mandate", id));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".sp-who b")).isEqualTo("Viborg Kommune");
    }

    private Answer ask(String address, String from) throws Exception {
        Answer sent = visitor.send(visitor.open(from), "/sign-in", Map.of("email", address));
        assertThat(sent.location()).isEqualTo("/sign-in/code");
        return visitor.open(sent.location());
    }

    private Answer press(String link) throws Exception {
        return visitor.send(visitor.open(link), "/sign-in/link", Map.of());
    }

    private Answer type(Answer page, String code) throws Exception {
        return visitor.send(page, "/sign-in/code", Map.of("code", code));
    }

    private List<String> sixWrongCodes(Answer page) throws Exception {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            said.add(words(type(page, "12345")));
        }
        return said;
    }

    private boolean isSignedIn() throws Exception {
        return visitor.open("/acting-for").status() == 200;
    }

    private static String words(Answer answer) {
        return answer.status() + answer.text("main");
    }
}
