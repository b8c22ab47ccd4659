package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.Consultations;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the secretariat does with a consultation that has been sent out. */
@WebTest
class DeedsWebTest {

    private final MockMvc mvc;
    private final ConsultationWorld world;
    private final Consultations consultations;
    private final BusinessClock clock;

    DeedsWebTest(MockMvc mvc, ConsultationWorld world, Consultations consultations, BusinessClock clock) {
        this.mvc = mvc;
        this.world = world;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Test
    void aCorrectionIsBegunWrittenAndPublishedWithALaterDeadline() throws Exception {
        ConsultationScene scene = world.published();
        Actor officer = scene.officer();
        assertThat(send(scene, "corrections", officer).getHeader("Location")).endsWith("/setup/texts");
        Document texts = page(scene, "/setup/texts", officer);
        assertThat(send(
                                scene,
                                "setup/texts",
                                officer,
                                "seen",
                                texts.select("[name=seen]").val(),
                                "title",
                                "Rettet strategi",
                                "summary",
                                "Kort.",
                                "background",
                                "Baggrund.",
                                "purpose",
                                "Formål.",
                                "treatmentRule",
                                "Selv.",
                                "publicationRule",
                                "Alt.")
                        .getStatus())
                .isEqualTo(303);
        Document check = page(scene, "/setup/check", officer);
        assertThat(check.select("#h-steps ~ ol a").eachText())
                .containsExactly(
                        "Om høringen",
                        "Høringsudkast",
                        "Høringsparter",
                        "Tidsplan",
                        "Høringsbrev",
                        "Klar til at sende i høring?");
        assertThat(refused(send(scene, "corrections/publication", officer))
                        .select("#reason-error")
                        .text())
                .contains("Skriv en begrundelse");
        send(
                scene,
                "corrections/publication",
                officer,
                "reason",
                "Titlen var forkert.",
                "deadline",
                "22",
                "deadlineMonth",
                "12",
                "deadlineYear",
                "2020",
                "deadlineTime",
                "10.00");

        assertThat(send(scene, "corrections/publication", officer, "reason", "Titlen var forkert.")
                        .getHeader("Location"))
                .as("sent again")
                .isEqualTo("/consultations/" + scene.slug());
        Document page = page(scene, "", Actor.ANYONE);
        assertThat(page.select("h1").text()).isEqualTo("Rettet strategi");
        assertThat(page.select(".sp-feed").text()).contains("Materialet er rettet.", "Titlen var forkert.");
        assertThat(page.select(".sp-due").text()).contains("tirsdag den 22. december 2020 kl. 10.00");
        Document old = page(scene, "/material/1", Actor.ANYONE);
        assertThat(old.select("h1").text()).isEqualTo(scene.consultation().title());
        assertThat(old.select(".alert").text()).contains("Denne version blev rettet", "Titlen var forkert.");
    }

    @Test
    void processingBeginsAfterTheDeadline() throws Exception {
        ConsultationScene scene = world.published();
        assertThat(refused(send(scene, "processing", scene.officer()))
                        .select("[data-module=error-summary]")
                        .text())
                .contains("først begynde, når høringsfristen er udløbet");
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        send(scene, "processing", scene.officer());
        assertThat(now(scene).status()).isEqualTo(ConsultationStatus.PROCESSING);
    }

    @Test
    void anOfficerIsToldWhoMayWithdrawAndTheLeadDoesIt() throws Exception {
        ConsultationScene scene = world.published();
        Document officers = page(scene, "/withdrawal", scene.officer());
        assertThat(officers.select(".alert").text()).contains("kun sekretariatslederen");
        assertThat(officers.select("main form")).isEmpty();
        assertThat(send(scene, "withdrawal", scene.officer(), "reason", "Opgivet.")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(scene, "withdrawal", scene.lead(), "reason", "Opgivet.").getStatus())
                .isEqualTo(303);
        assertThat(page(scene, "", Actor.ANYONE).select(".sp-due").text())
                .contains("Høringen er trukket tilbage.", "Opgivet.");
    }

    @Test
    void aSealIsOpenedByTheLeadWithAReason() throws Exception {
        ConsultationScene scene = world.published();
        String viborg = scene.consultee("Viborg").id().toString();
        assertThat(refused(send(scene, "seal-openings", scene.lead(), "consultee", viborg))
                        .select("#reason-error"))
                .hasSize(1);
        assertThat(refused(send(scene, "seal-openings", scene.lead(), "reason", "Haster."))
                        .select("#consultee-error"))
                .hasSize(1);
        assertThat(send(scene, "seal-openings", scene.lead(), "consultee", viborg, "reason", "Haster.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(consultations
                        .terms(scene.id(), scene.consultee("Viborg").id())
                        .orElseThrow()
                        .sealOpenedAt())
                .isNotNull();
    }

    @Test
    void whereQuestionsGoMayChangeAfterItIsSentOut() throws Exception {
        ConsultationScene scene = world.published();
        String seen =
                page(scene, "/contact", scene.officer()).select("[name=seen]").val();
        assertThat(refused(send(scene, "contact", scene.officer(), "seen", seen, "function", "Sekretariatet"))
                        .select("#email-error"))
                .hasSize(1);
        send(
                scene,
                "contact",
                scene.officer(),
                "seen",
                seen,
                "function",
                "Sekretariatet",
                "email",
                "ny@kkr.example",
                "telephone",
                "87 65 43 21");
        assertThat(page(scene, "", Actor.ANYONE).select("main").text()).contains("87 65 43 21");
        assertThat(refused(send(
                                scene,
                                "contact",
                                scene.officer(),
                                "seen",
                                seen,
                                "function",
                                "Andet",
                                "email",
                                "to@kkr.example",
                                "telephone",
                                "11 11 11 11"))
                        .select("[data-module=error-summary]")
                        .text())
                .contains("En anden har gemt");
    }

    private ConsultationSummary now(ConsultationScene scene) {
        return consultations.find(scene.id(), Actor.ANYONE).orElseThrow();
    }

    private Document page(ConsultationScene scene, String path, Actor actor) throws Exception {
        MockHttpServletRequestBuilder request = get("/consultations/" + scene.slug() + path);
        MockHttpServletResponse answer = mvc.perform(actor.isSignedIn() ? request.with(As.actor(actor)) : request)
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private static Document refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(ConsultationScene scene, String deed, Actor actor, String... typed)
            throws Exception {
        MockHttpServletRequestBuilder request = post("/consultations/" + scene.slug() + "/" + deed)
                .with(As.actor(actor))
                .with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
