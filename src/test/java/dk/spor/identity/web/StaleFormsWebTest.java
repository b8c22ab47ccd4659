package dk.spor.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Enrolment;
import dk.spor.identity.RecordedPost;
import dk.spor.identity.Role;
import dk.spor.identity.web.Visitor.Answer;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.By;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;

/** A session that ends, or a token that grows old, while somebody is writing. */
@WebTest
class StaleFormsWebTest {

    private static final String TEXT = "</textarea><script>alert(1)</script>\n\nÆrø & \"Fanø\" 🌍\n" + "x".repeat(100);

    private final MockMvc mvc;
    private final Enrolment enrolment;
    private final RecordedPost post;
    private final JdbcClient sql;
    private final OrganisationId midtjylland;
    private final String email = UUID.randomUUID() + "@example.dk";

    StaleFormsWebTest(
            MockMvc mvc, Enrolment enrolment, RecordedPost post, JdbcClient sql, Organisations organisations) {
        this.mvc = mvc;
        this.enrolment = enrolment;
        this.post = post;
        this.sql = sql;
        this.midtjylland = organisations.named("KKR Midtjylland").orElseThrow().id();
    }

    @Test
    void whatWasWrittenIsInThePageAndArrivesWhenOneHasSignedInBeside() throws Exception {
        Visitor writer = signedIn();
        Answer form = writer.open("/people");
        sql.sql("delete from spor.spring_session where session_id = convert_from(decode(:cookie, 'base64'), 'UTF8')")
                .param("cookie", writer.session())
                .update();

        Answer stale = writer.send(form, "/people/invitations", Map.of("lines", TEXT));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text("main")).contains("Du var ikke længere logget ind");
        assertThat(stale.page().select("main textarea[name=lines]").first().wholeText())
                .isEqualTo(TEXT);
        assertThat(stale.page().select("main script")).isEmpty();
        assertThat(stale.response().getHeader("Cache-Control")).contains("no-store");
        assertThat(stored("alert(1)")).isZero();

        signIn(writer, 2);
        Answer again = writer.send(stale, "/people/invitations", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("main")).contains("Se øverst på siden, hvem du handler for nu");
        Answer arrived = writer.send(again, "/people/invitations", Map.of());
        assertThat(arrived.status()).isEqualTo(422);
        assertThat(arrived.page().select("#lines").first().wholeText()).isEqualTo(TEXT);
    }

    @Test
    void anOldTokenCostsOnePress() throws Exception {
        Visitor writer = signedIn();
        Answer stale = writer.send(post("/people/invitations")
                .param("_csrf", "yesterday")
                .param("lines", TEXT)
                .param("some", "false"));
        assertThat(stale.page().select("main input[name=some]").val()).isEqualTo("false");
        assertThat(stale.page().select("main input[value=yesterday]")).isEmpty();
        assertThat(writer.send(stale, "/people/invitations", Map.of())
                        .page()
                        .select("#lines")
                        .val())
                .isEqualTo(TEXT);
    }

    @Test
    void aMandateTakenBackWhileWritingGivesTheTextBack() throws Exception {
        Visitor writer = new Visitor(mvc);
        Actor actor = administrator();
        signIn(writer, 1);
        Answer form = writer.open("/people");
        enrolment.end(actor.person(), midtjylland, Role.ADMINISTRATOR, By.SYSTEM);
        Answer stale = writer.send(form, "/people/invitations", Map.of("lines", TEXT));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("main textarea").first().wholeText()).isEqualTo(TEXT);
    }

    @Test
    void whoIsNotSignedInButHasATokenGetsTheTextBackToo() throws Exception {
        Visitor visitor = new Visitor(mvc);
        Answer form = visitor.open("/sign-in");
        Answer stale = visitor.send(post("/people/invitations")
                .param("_csrf", form.page().select("input[name=_csrf]").val())
                .param("lines", TEXT));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("main textarea").first().wholeText()).isEqualTo(TEXT);
    }

    @Test
    void manyValuesOfOneNameAndTheAddressAreKept() throws Exception {
        Answer stale = new Visitor(mvc)
                .send(post(URI.create("/people/invitations?back=%2Fhome")).param("kind", "a", "b"));
        assertThat(stale.page().select("main form").attr("action")).isEqualTo("/people/invitations?back=%2Fhome");
        assertThat(stale.page().select("main input[name=kind]").eachAttr("value"))
                .isEqualTo(List.of("a", "b"));
        assertThat(stale.page().select("main input[name=back]")).isEmpty();
    }

    @Test
    void filesAreSaidToBeLost() throws Exception {
        MockPart file = new MockPart("file", "svar.pdf", new byte[] {1});
        Answer stale = new Visitor(mvc)
                .send(multipart("/people/invitations").part(file).param("lines", TEXT));
        assertThat(stale.text("main")).contains("Filer kan ikke gives tilbage");
        assertThat(stale.page().select("main form").attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(stale.page().select("main textarea").first().wholeText()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://example.com",
        "Origin, http://localhost.example.com",
        "Origin, null",
        "X-Nothing, x",
    })
    void aFormFromElsewhereGetsNothingBack(String header, String value) throws Exception {
        var response = mvc.perform(
                        post("/people/invitations").header(header, value).param("lines", TEXT))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).doesNotContain("alert", "lines", "Fanø");
        assertThat(Jsoup.parse(response.getContentAsString()).select("h1").text())
                .isEqualTo("Det kan ikke sendes herfra");
    }

    @Test
    void aBrowserThatOnlySaysTheOriginIsUnderstood() throws Exception {
        var response = mvc.perform(post("/people/invitations")
                        .header("Origin", "http://localhost")
                        .param("lines", TEXT))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(409);
    }

    private long stored(String text) {
        return sql.sql(
                        "select count(*) from spor.spring_session_attributes where position(:text in encode(attribute_bytes, 'escape')) > 0")
                .param("text", text)
                .query(Long.class)
                .single();
    }

    private Visitor signedIn() throws Exception {
        administrator();
        Visitor visitor = new Visitor(mvc);
        signIn(visitor, 1);
        return visitor;
    }

    private Actor administrator() {
        var person = enrolment.enter("Administrator", email);
        enrolment.give(person, midtjylland, Role.ADMINISTRATOR, By.SYSTEM);
        return new Actor(person, midtjylland, Role.ADMINISTRATOR);
    }

    private void signIn(Visitor visitor, int mails) throws Exception {
        visitor.send(visitor.open("/sign-in"), "/sign-in", Map.of("email", email));
        visitor.send(visitor.open(post.newest(email, mails).link()), "/sign-in/link", Map.of());
    }
}
