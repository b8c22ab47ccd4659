package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.Consultations;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** What the secretariat does with a consultation that has been sent out. */
@WebTest
class DeedsWebTest {

    private final DeedForms forms;
    private final ConsultationWorld world;
    private final Consultations consultations;
    private final BusinessClock clock;

    DeedsWebTest(MockMvc mvc, ConsultationWorld world, Consultations consultations, BusinessClock clock) {
        this.forms = new DeedForms(mvc);
        this.world = world;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Test
    void aCorrectionIsBegunWrittenAndPublishedWithALaterDeadline() throws Exception {
        ConsultationScene scene = world.published();
        Actor officer = scene.officer();
        assertThat(forms.send(scene, "corrections", officer).getHeader("Location"))
                .endsWith("/setup/texts");
        Document texts = forms.page(scene, "/setup/texts", officer);
        assertThat(forms.send(
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
        Document check = forms.page(scene, "/setup/check", officer);
        assertThat(check.select("#h-steps ~ ol a").eachText())
                .containsExactly(
                        "Om høringen",
                        "Høringsudkast",
                        "Høringsparter",
                        "Tidsplan",
                        "Høringsbrev",
                        "Klar til at sende i høring?");
        assertThat(DeedForms.refused(forms.send(scene, "corrections/publication", officer))
                        .select("#reason-error")
                        .text())
                .contains("Skriv en begrundelse");
        forms.send(
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

        assertThat(forms.send(scene, "corrections/publication", officer, "reason", "Titlen var forkert.")
                        .getHeader("Location"))
                .as("sent again")
                .isEqualTo("/consultations/" + scene.slug());
        Document page = forms.page(scene, "", Actor.ANYONE);
        assertThat(page.select("h1").text()).isEqualTo("Rettet strategi");
        assertThat(page.select(".sp-feed").text()).contains("Materialet er rettet.", "Titlen var forkert.");
        assertThat(page.select(".sp-due").text()).contains("tirsdag den 22. december 2020 kl. 10.00");
        Document old = forms.page(scene, "/material/1", Actor.ANYONE);
        assertThat(old.select("h1").text()).isEqualTo(scene.consultation().title());
        assertThat(old.select(".alert").text()).contains("Denne version blev rettet", "Titlen var forkert.");
    }

    @Test
    void processingBeginsAfterTheDeadline() throws Exception {
        ConsultationScene scene = world.published();
        assertThat(DeedForms.refused(forms.send(scene, "processing", scene.officer()))
                        .select("[data-module=error-summary]")
                        .text())
                .contains("først begynde, når høringsfristen er udløbet");
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        forms.send(scene, "processing", scene.officer());
        assertThat(now(scene).status()).isEqualTo(ConsultationStatus.PROCESSING);
    }

    @Test
    void anOfficerIsToldWhoMayWithdrawAndTheLeadDoesIt() throws Exception {
        ConsultationScene scene = world.published();
        Document officers = forms.page(scene, "/withdrawal", scene.officer());
        assertThat(officers.select(".alert").text()).contains("kun sekretariatslederen");
        assertThat(officers.select("main form")).isEmpty();
        assertThat(forms.send(scene, "withdrawal", scene.officer(), "reason", "Opgivet.")
                        .getStatus())
                .isEqualTo(422);
        assertThat(forms.send(scene, "withdrawal", scene.lead(), "reason", "Opgivet.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(forms.page(scene, "", Actor.ANYONE).select(".sp-due").text())
                .contains("Høringen er trukket tilbage.", "Opgivet.");
    }

    @Test
    void aSealIsOpenedByTheLeadWithAReason() throws Exception {
        ConsultationScene scene = world.published();
        String viborg = scene.consultee("Viborg").id().toString();
        assertThat(DeedForms.refused(forms.send(scene, "seal-openings", scene.lead(), "consultee", viborg))
                        .select("#reason-error"))
                .hasSize(1);
        assertThat(DeedForms.refused(forms.send(scene, "seal-openings", scene.lead(), "reason", "Haster."))
                        .select("#consultee-error"))
                .hasSize(1);
        assertThat(forms.send(scene, "seal-openings", scene.lead(), "consultee", viborg, "reason", "Haster.")
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
        String seen = forms.page(scene, "/contact", scene.officer())
                .select("[name=seen]")
                .val();
        assertThat(DeedForms.refused(forms.send(
                                scene, "contact", scene.officer(), "seen", seen, "function", "Sekretariatet"))
                        .select("#email-error"))
                .hasSize(1);
        forms.send(
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
        assertThat(forms.page(scene, "", Actor.ANYONE).select("main").text()).contains("87 65 43 21");
        assertThat(DeedForms.refused(forms.send(
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
}
