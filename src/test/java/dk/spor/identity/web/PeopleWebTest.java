package dk.spor.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Enrolment;
import dk.spor.identity.Mandate;
import dk.spor.identity.Mandates;
import dk.spor.identity.RecordedPost;
import dk.spor.identity.Role;
import dk.spor.identity.web.Visitor.Answer;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class PeopleWebTest {

    private final MockMvc mvc;
    private final Enrolment enrolment;
    private final Mandates mandates;
    private final RecordedPost post;
    private final OrganisationId midtjylland;
    private final OrganisationId viborg;
    private final OrganisationId skive;
    private final OrganisationId aalborg;
    private final String email = UUID.randomUUID() + "@example.dk";
    private Actor administrator;
    private Actor coordinator;

    PeopleWebTest(MockMvc mvc, Enrolment enrolment, Mandates mandates, RecordedPost post, Organisations organisations) {
        this.mvc = mvc;
        this.enrolment = enrolment;
        this.mandates = mandates;
        this.post = post;
        this.midtjylland = organisations.named("KKR Midtjylland").orElseThrow().id();
        this.viborg = organisations.named("Viborg").orElseThrow().id();
        this.skive = organisations.named("Skive").orElseThrow().id();
        this.aalborg = organisations.named("Aalborg").orElseThrow().id();
    }

    @BeforeEach
    void thereAreAnAdministratorAndACoordinator() {
        administrator = As.newPerson(enrolment, midtjylland, Role.ADMINISTRATOR);
        coordinator = As.newPerson(enrolment, viborg, Role.COORDINATOR);
    }

    @Test
    void anInvitationLeadsToSignInOnceAndIsThenHistory() throws Exception {
        assertThat(invite("Dorte; " + email + "; Viborg; stedfortræder").status())
                .isEqualTo(303);
        RecordedPost.Mail mail = post.only(email);
        assertThat(mail.subject()).isEqualTo("Du er inviteret til Spor som Stedfortræder for Viborg Kommune");
        assertThat(mail.body())
                .containsPattern("gælder til \\d+\\. \\w+ 20\\d\\d kl\\. \\d\\d\\.\\d\\d")
                .contains("Der er ingen adgangskode");

        Visitor invited = new Visitor(mvc);
        assertThat(invited.send(invited.open(mail.link()), "/sign-in/link", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(invited.open("/acting-for").text(".sp-who")).contains("Viborg Kommune", "Stedfortræder");
        assertThat(as(administrator, get("/people")).text("tr:contains(" + email + ")"))
                .contains("Har logget ind");
        Visitor second = new Visitor(mvc);
        assertThat(second.send(second.open(mail.link()), "/sign-in/link", Map.of())
                        .status())
                .isEqualTo(410);
    }

    @Test
    void nothingIsSentWhileALineIsWrongAndNothingTypedIsLost() throws Exception {
        String lines = "Dorte; " + email + "; Viborg; stedfortræder\n<b>; x; y; z";
        Answer refused = invite(lines);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".alert-error a[href=#lines]")).contains("Linje 2: »x« er ikke en e-mailadresse");
        assertThat(refused.page().select("#lines").val()).isEqualTo(lines);
        assertThat(post.to(email)).isEmpty();
        assertThat(refused.text("button[name=some]")).contains("Send til den ene, der er rigtig");
    }

    @Test
    void theRightLinesAreSentWhenTheAdministratorSaysSoAndTheOthersKept() throws Exception {
        String lines = "Dorte; " + email + "; Viborg; stedfortræder\nwrong";
        Answer some = as(
                administrator, post("/people/invitations").param("lines", lines).param("some", "true"));
        post.only(email);
        assertThat(some.text(".alert-success")).contains("Én invitation er sendt");
        assertThat(some.page().select("#lines").val()).isEqualTo("wrong");
    }

    @Test
    void aNewInvitationEndsTheOneBefore() throws Exception {
        invite("Dorte; " + email + "; Viborg; stedfortræder");
        String first = post.only(email).link();
        as(administrator, post(entry(email) + "/invitation"));
        String second = post.newest(email, 2).link();
        assertThat(press(first)).isEqualTo(410);
        assertThat(press(second)).isEqualTo(303);
    }

    @Test
    void anotherTakesThePlace() throws Exception {
        String other = UUID.randomUUID() + "@example.dk";
        invite("Dorte; " + email + "; Viborg; KKR-koordinator");
        String link = post.only(email).link();
        String entry = entry(email);
        Answer refused = as(administrator, post(entry + "/replacement").param("name", "Erik"));
        assertThat(refused.text("#email-error")).contains("navn@kommune.dk");
        assertThat(refused.page().select("#name").val()).isEqualTo("Erik");

        as(administrator, post(entry + "/replacement").param("name", "Erik").param("email", other));
        assertThat(press(post.only(other).link())).isEqualTo(303);
        assertThat(press(link)).isEqualTo(410);
        assertThat(as(administrator, get("/people")).text("main"))
                .contains(other)
                .doesNotContain(email);
    }

    @Test
    void accessIsTakenBackButNotOnesOwn() throws Exception {
        invite("Dorte; " + email + "; Viborg; læseadgang");
        String link = post.only(email).link();
        String entry = entry(email);
        as(administrator, post(entry + "/withdrawal"));
        assertThat(press(link)).isEqualTo(410);
        assertThat(as(administrator, get(entry)).status()).isEqualTo(404);

        String own =
                "/people/" + mandates.inForce(administrator.person()).get(0).id();
        assertThat(as(administrator, post(own + "/withdrawal")).status()).isEqualTo(422);
        assertThat(mandates.inForce(administrator.person())).hasSize(1);
        assertThat(as(administrator, get(own)).page().select("form[action$=withdrawal]"))
                .isEmpty();
    }

    @Test
    void aCoordinatorAppointsADeputyAndTakesItBack() throws Exception {
        as(coordinator, post("/people/own/deputies").param("name", "Dorte").param("email", email));
        post.only(email);
        Answer own = as(coordinator, get("/people/own"));
        String entry = own.page().select("tr:contains(" + email + ") a").attr("href");
        assertThat(as(coordinator, post(entry + "/withdrawal")).status()).isEqualTo(303);
        assertThat(as(coordinator, get("/people/own")).text("main")).doesNotContain(email);
    }

    @Test
    void aCoordinatorReachesNeitherOtherMunicipalitiesNorOtherCoordinators() throws Exception {
        Actor elsewhere = As.newPerson(enrolment, skive, Role.READER);
        Actor colleague = As.newPerson(enrolment, viborg, Role.COORDINATOR);
        for (Actor other : List.of(elsewhere, colleague, administrator)) {
            Mandate mandate = mandates.inForce(other.person()).get(0);
            for (String step : List.of("/withdrawal", "/replacement", "/invitation")) {
                assertThat(as(coordinator, post("/people/" + mandate.id() + step))
                                .status())
                        .as("%s of %s", step, mandate)
                        .isEqualTo(404);
            }
            assertThat(mandates.inForce(other.person())).hasSize(1);
        }
    }

    @Test
    void anAdministratorReachesTheOwnAssociationOnly() throws Exception {
        Actor elsewhere = As.newPerson(enrolment, aalborg, Role.COORDINATOR);
        Mandate mandate = mandates.inForce(elsewhere.person()).get(0);
        assertThat(as(administrator, get("/people/" + mandate.id())).status()).isEqualTo(404);
        assertThat(as(administrator, post("/people/" + mandate.id() + "/withdrawal"))
                        .status())
                .isEqualTo(404);
        assertThat(mandates.inForce(elsewhere.person())).hasSize(1);

        Answer refused = invite("Dorte; " + email + "; Aalborg; stedfortræder");
        assertThat(refused.text(".alert-error")).contains("Linje 1", "Aalborg");
        assertThat(refused.text("main")).doesNotContain("Aalborg Kommune");
        assertThat(post.to(email)).isEmpty();
    }

    @Test
    void onlyAnAdministratorInvitesByLines() throws Exception {
        Answer refused = as(
                coordinator, post("/people/invitations").param("lines", "Dorte; " + email + "; Viborg; stedfortræder"));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(post.to(email)).isEmpty();
    }

    private Answer invite(String lines) throws Exception {
        return as(administrator, post("/people/invitations").param("lines", lines));
    }

    private String entry(String address) throws Exception {
        return as(administrator, get("/people"))
                .page()
                .select("tr:contains(" + address + ") a")
                .attr("href");
    }

    private int press(String link) throws Exception {
        Visitor visitor = new Visitor(mvc);
        return visitor.send(visitor.open(link), "/sign-in/link", Map.of()).status();
    }

    private Answer as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        var response = mvc.perform(request.with(As.actor(actor)).with(csrf()))
                .andReturn()
                .getResponse();
        return new Answer(response, Jsoup.parse(response.getContentAsString()));
    }
}
