package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.Consultations;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.strategy.AddParagraph;
import dk.spor.strategy.AddTrack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class SetupFormsWebTest {

    private final FilledForms forms;
    private final ConsultationWorld world;
    private final Consultations consultations;
    private final AddTrack addTrack;
    private final AddParagraph addParagraph;

    SetupFormsWebTest(
            MockMvc mvc,
            ConsultationWorld world,
            Consultations consultations,
            AddTrack addTrack,
            AddParagraph addParagraph) {
        this.forms = new FilledForms(mvc);
        this.world = world;
        this.consultations = consultations;
        this.addTrack = addTrack;
        this.addParagraph = addParagraph;
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedIsKept() throws Exception {
        ConsultationScene scene = world.consultation()
                .opens("2020-11-23T09:00")
                .deadline("2021-02-01T10:00")
                .draft();
        String address = "/consultations/" + scene.slug() + "/setup/period";
        MockHttpServletResponse answer = forms.send(
                address,
                scene.lead(),
                "deadline",
                "31",
                "deadlineMonth",
                "2",
                "deadlineYear",
                "2021",
                "opensTime",
                "25.00");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#deadline-error").text()).contains("Skriv en dato");
        assertThat(page.select("#opensTime-error").text()).contains("Skriv et klokkeslæt");
        assertThat(page.select("[data-module=error-summary] a").eachAttr("href"))
                .containsExactly("#opensTime", "#deadline");
        assertThat(page.select("#deadline").val()).isEqualTo("31");
        assertThat(page.select("#opensTime").val()).isEqualTo("25.00");
    }

    @Test
    void aDeadlineInTheHourThatSummerTimeSkipsIsRefused() throws Exception {
        ConsultationScene scene = world.consultation()
                .opens("2020-11-23T09:00")
                .deadline("2021-02-01T10:00")
                .draft();
        MockHttpServletResponse answer = forms.send(
                "/consultations/" + scene.slug() + "/setup/period",
                scene.lead(),
                "deadline",
                "28",
                "deadlineMonth",
                "3",
                "deadlineYear",
                "2021",
                "deadlineTime",
                "02.30");
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("#deadline-error")
                        .text())
                .contains("sommertid");
    }

    @Test
    void twoOfficersNeverOverwriteEachOtherInSilence() throws Exception {
        ConsultationScene scene = world.consultation().draft();
        String address = "/consultations/" + scene.slug() + "/setup/texts";
        Actor other = world.officer();
        Document mine = forms.page(address, scene.lead());
        forms.send(address, other, "purpose", "Formålet, som den anden skrev det.");

        MockHttpServletResponse answer = forms.send(mine, scene.lead(), "purpose", "Formålet, som jeg skrev det.");
        assertThat(answer.getStatus()).isEqualTo(409);
        Document both = Jsoup.parse(answer.getContentAsString());
        assertThat(both.select(".sp-typed").eachText()).containsExactly("Formålet, som den anden skrev det.");
        assertThat(both.select("#purpose").val()).isEqualTo("Formålet, som jeg skrev det.");
        assertThat(forms.page(address, other).select("#purpose").val()).isEqualTo("Formålet, som den anden skrev det.");

        forms.send(both, scene.lead());
        assertThat(forms.page(address, other).select("#purpose").val()).isEqualTo("Formålet, som jeg skrev det.");
    }

    @Test
    void theProposedLetterFollowsUntilItIsEdited() throws Exception {
        ConsultationScene scene = world.consultation()
                .opens("2020-11-23T09:00")
                .deadline("2021-02-01T10:00")
                .draft();
        String letter = "/consultations/" + scene.slug() + "/setup/letter";
        String period = "/consultations/" + scene.slug() + "/setup/period";
        forms.send(letter, scene.lead());
        forms.send(period, scene.lead(), "deadline", "2");
        assertThat(forms.page(letter, scene.lead()).select("#letter").val()).contains("2. februar 2021 kl. 10.00");

        String own = forms.page(letter, scene.lead()).select("#letter").val() + "\n\n# Eget afsnit\n\nTekst.";
        forms.send(letter, scene.lead(), "letter", own);
        forms.send(period, scene.lead(), "deadline", "3");
        assertThat(forms.page("/consultations/" + scene.slug() + "/setup/check", scene.lead())
                        .select(".sp-block a")
                        .text())
                .isEqualTo("Høringsbrevet skal nævne høringsfristens dato og klokkeslæt");
        forms.send(letter, scene.lead(), "again", "true");
        assertThat(forms.page(letter, scene.lead()).select("#letter").val()).contains("3. februar 2021 kl. 10.00");
    }

    @Test
    void particularQuestionsStandOneOnEachLineAndInTheLetter() throws Exception {
        ConsultationScene scene = world.consultation().draft();
        String texts = "/consultations/" + scene.slug() + "/setup/texts";
        forms.send(texts, scene.lead(), "questions", " Hvad mangler?\r\n\r\nHvem vil   bidrage? ");
        assertThat(forms.page(texts, scene.lead()).select("#questions").val())
                .isEqualTo("Hvad mangler?\nHvem vil bidrage?");
        String letter = "/consultations/" + scene.slug() + "/setup/letter";
        forms.send(letter, scene.lead(), "again", "true");
        assertThat(forms.page(letter, scene.lead()).select("#letter").val())
                .contains("1. Hvad mangler?\n2. Hvem vil bidrage?");
        assertThat(refused(texts, scene, "Hvad?\n".repeat(21))).contains("Der kan højst stilles 20 spørgsmål");
        assertThat(refused(texts, scene, "x".repeat(301))).contains("Teksten fylder 301 tegn");
    }

    private String refused(String texts, ConsultationScene scene, String questions) throws Exception {
        MockHttpServletResponse refused = forms.send(texts, scene.lead(), "questions", questions);
        assertThat(refused.getStatus()).isEqualTo(422);
        return Jsoup.parse(refused.getContentAsString())
                .select("#questions-error")
                .text();
    }
}
