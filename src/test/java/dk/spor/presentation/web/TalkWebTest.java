package dk.spor.presentation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class TalkWebTest {

    private final MockMvc mvc;
    private final ConsultationScene scene;
    private final String base;

    TalkWebTest(MockMvc mvc, ConsultationWorld world) {
        this.mvc = mvc;
        this.scene = world.published();
        this.base = "/consultations/" + scene.slug() + "/presentations";
    }

    @Test
    void theSecretariatAddsATalkAndEverybodyReadsIt() throws Exception {
        String track = scene.draft().tracks().get(0).id().toString();
        Document blank = page(200, get(base + "/new"), scene.lead());
        assertThat(send(post(base)
                        .param("id", blank.select("input[name=id]").val())
                        .param("speaker", "Inge Nilsson")
                        .param("organisation", "CONCITO")
                        .param("title", "DK2020")
                        .param("tracks", track)))
                .isEqualTo("303 " + base);
        send(post(base).param("speaker", "Søren Hermansen").param("organisation", "Energiakademiet, Samsø"));
        Document first = page(200, get(base + "/1"), Actor.ANYONE);
        assertThat(first.select("h1").text()).isEqualTo("DK2020");
        assertThat(first.select(".sp-lead").text()).isEqualTo("Inge Nilsson, CONCITO");
        assertThat(first.select(".sp-kicker").text()).isEqualTo("Oplæg 1 af 2 Spor 1 DK2020");
        Document second = page(200, get(base + "/2"), Actor.ANYONE);
        assertThat(second.select("h1").text()).isEqualTo("Oplæg");
        assertThat(second.select(".sp-kicker").text()).contains("Alle spor");
    }

    @Test
    void thePublicListHasNoFormsAndTheSecretariatsMovesAndRemoves() throws Exception {
        send(post(base).param("speaker", "Hans Sanderson").param("organisation", "AU"));
        send(post(base).param("speaker", "Lars Bach Jensen").param("organisation", "DI"));
        assertThat(page(200, get(base), Actor.ANYONE).select("main form, main a[href$=new]"))
                .isEmpty();
        assertThat(send(post(base + "/2/moves").param("direction", "UP"))).isEqualTo("303 " + base);
        assertThat(page(200, get(base), scene.lead()).select(".sp-talks h2").eachText())
                .containsExactly("Oplæg ved Lars Bach Jensen", "Oplæg ved Hans Sanderson");
        page(200, get(base + "/1/removal"), scene.lead());
        send(post(base + "/1/removal"));
        page(404, get(base + "/1"), Actor.ANYONE);
        page(200, get(base + "/2"), Actor.ANYONE);
    }

    @Test
    void theSecondOfTwoOfficersIsShownBothAndNothingIsLost() throws Exception {
        send(post(base).param("speaker", "Hans Sanderson").param("organisation", "AU"));
        String address = base + "/1/details";
        String seen =
                page(200, get(address), scene.lead()).select("input[name=seen]").val();
        send(post(address)
                .param("speaker", "Den enes")
                .param("organisation", "AU")
                .param("seen", seen));
        Document conflict = page(
                409,
                post(address)
                        .param("speaker", "Den andens")
                        .param("organisation", "AU")
                        .param("seen", seen),
                scene.lead());
        assertThat(conflict.select("[aria-labelledby=h-theirs]").text()).contains("Den enes");
        assertThat(conflict.select("input[name=speaker]").val()).isEqualTo("Den andens");
        String fresh = conflict.select("input[name=seen]").val();
        assertThat(send(post(address)
                        .param("speaker", "Den andens")
                        .param("organisation", "AU")
                        .param("seen", fresh)))
                .isEqualTo("303 " + base);
    }

    @Test
    void whatOneWroteIsKeptAlthoughSomebodyRemovedTheTalkMeanwhile() throws Exception {
        send(post(base).param("speaker", "Hans Sanderson").param("organisation", "AU"));
        send(post(base + "/1/removal"));
        MockHttpServletRequestBuilder late = post(base + "/1/details")
                .param("speaker", "Hans Sanderson")
                .param("organisation", "AU")
                .param("focus", "En hel side.");
        Document page = page(409, late, scene.lead());
        assertThat(page.select("main").text()).contains("En anden har fjernet oplægget");
        assertThat(page.select("textarea").val()).isEqualTo("En hel side.");
        assertThat(page.select("form[action=" + base + "] input[name=id]").val())
                .isNotBlank();
        page(404, post(base + "/1/details").param("speaker", "x"), scene.coordinator("Viborg"));
    }

    @Test
    void anErrorAtTheTracksLeadsToThem() throws Exception {
        Document page = page(
                422,
                post(base)
                        .param("speaker", "Hans Sanderson")
                        .param("organisation", "AU")
                        .param("tracks", UUID.randomUUID().toString()),
                scene.lead());
        assertThat(page.select("[data-module=error-summary] a").attr("href")).isEqualTo("#tracks");
        assertThat(page.select("fieldset#tracks").attr("aria-describedby")).isEqualTo("tracks-hint tracks-error");
        assertThat(page.select("#tracks-error")).hasSize(1);
    }

    @Test
    void wrongInputIsSaidAtTheFieldAndKept() throws Exception {
        Document page = page(422, post(base).param("speaker", " ").param("focus", "<b>æ</b>"), scene.lead());
        assertThat(page.select("#speaker-error").text()).contains("Skriv, hvem der holder oplægget");
        assertThat(page.select("#organisation-error")).isNotEmpty();
        assertThat(page.select("textarea").val()).isEqualTo("<b>æ</b>");
    }

    @Test
    void othersFindNothingToSetUp() throws Exception {
        send(post(base).param("speaker", "Hans Sanderson").param("organisation", "AU"));
        Actor coordinator = scene.coordinator("Viborg");
        for (MockHttpServletRequestBuilder request : new MockHttpServletRequestBuilder[] {
            get(base + "/new"),
            get(base + "/1/details"),
            get(base + "/1/removal"),
            post(base + "/1/removal"),
            post(base).param("speaker", "x").param("organisation", "y"),
            get(base + "/7"),
            get(base + "/hej")
        }) {
            page(404, request, coordinator);
        }
    }

    private Document page(int status, MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        MockHttpServletResponse answer = answer(request, actor);
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private String send(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request, scene.lead());
        return answer.getStatus() + " " + answer.getHeader("Location");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        MockHttpServletRequestBuilder asked = actor.isSignedIn() ? request.with(As.actor(actor)) : request;
        return mvc.perform(asked.with(csrf())).andReturn().getResponse();
    }
}
