package dk.spor.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.DraftCorrection;
import dk.spor.database.WebTest;
import dk.spor.identity.web.As;
import dk.spor.rendering.RichText;
import dk.spor.report.CurrentReport;
import dk.spor.report.Reports;
import dk.spor.report.Section;
import dk.spor.report.ToldPoint;
import dk.spor.response.InputContent;
import dk.spor.response.InputKind;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.shared.BusinessClock;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.Track;
import dk.spor.synthesis.SynthesisWorld;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The report of a consultation whose draft was corrected after the first responses had come in. */
@WebTest
class CorrectedReportWebTest {

    private final MockMvc mvc;
    private final Reports reports;
    private final ConsultationScene consultation;
    private final BusinessClock clock;

    CorrectedReportWebTest(
            MockMvc mvc,
            Reports reports,
            ConsultationWorld consultations,
            ResponseWorld responses,
            SynthesisWorld syntheses,
            ListableBeanFactory beans,
            BusinessClock clock) {
        this.mvc = mvc;
        this.reports = reports;
        this.clock = clock;
        this.consultation = consultations.published();
        clock.stopAt(Instant.parse("2020-11-20T08:00:00Z"));
        Track first = consultation.draft().tracks().get(0);
        Track second = consultation.draft().tracks().get(1);
        ResponseScene viborg = responses.of(consultation, "Viborg");
        viborg.write(viborg.supports(1, "Viborgs ord om DK2020"));
        viborg.write(viborg.supports(3, "Viborgs ord om viden"));
        viborg.write(change(first.paragraphs().get(0), "Viborgs ord om sporets afsnit"));
        viborg.write(change(second.paragraphs().get(0), "Viborgs ord om det fjernede afsnit"));
        viborg.write(change(second.paragraphs().get(1), "Viborgs ord om det blivende afsnit"));
        ResponseScene.done(viborg.submit(viborg.form()));
        DraftCorrection.of(consultation, beans)
                .without(first.id())
                .without(second.paragraphs().get(0).id())
                .publish();
        ResponseScene skive = responses.of(consultation, "Skive");
        skive.write(ResponseScene.general("Skives almene ord"));
        skive.write(change(second.paragraphs().get(1), "Skives ord om det blivende afsnit"));
        ResponseScene.done(skive.submit(skive.form()));
        syntheses.of(consultation).takeIn();
    }

    @BeforeEach
    void theDeadlineHasPassed() {
        clock.stopAt(Instant.parse("2020-12-16T08:00:00Z"));
    }

    @Test
    void theSectionsSumToAllPoints() {
        CurrentReport current =
                reports.of(consultation.slug(), "", consultation.lead()).orElseThrow();
        assertThat(current.report().draft().tracks()).hasSize(2);
        assertThat(current.read().told()).hasSize(7);
        assertThat(current.read().sections().stream()
                        .map(Section::key)
                        .mapToInt(it -> current.read().tally().in(it)))
                .containsExactly(1, 2, 1, 0, 3);
        assertThat(current.read().told())
                .filteredOn(it -> it.section().equals("removed"))
                .extracting(ToldPoint::textOf)
                .extracting(RichText::text)
                .containsExactlyInAnyOrder(
                        "Viborgs ord om DK2020", "Viborgs ord om sporets afsnit", "Viborgs ord om det fjernede afsnit");
    }

    @Test
    void whatIsNoLongerInTheDraftIsNamedByTheTextItWasWrittenTo() throws Exception {
        Document page = page();
        List<String> headings = page.select("h4, h5").eachText();
        assertThat(headings)
                .containsSubsequence(
                        "2.2.1. Spor 1: Grøn vækst",
                        "SKI-2, Skive Kommune: ændring af afsnit 1.1",
                        "VIB-5, Viborg Kommune: ændring af afsnit 2.2 i en tidligere udgave af høringsudkastet",
                        "2.2.2. Spor 2: Viden og kompetencer",
                        "2.2.4. Spor og afsnit, der ikke længere er i høringsudkastet",
                        "VIB-1, Viborg Kommune: støtter sporet »DK2020«",
                        "VIB-3, Viborg Kommune: ændring af afsnit 1.1 i en tidligere udgave af høringsudkastet");
        assertThat(page.select("blockquote").eachText())
                .contains(
                        "Kommunerne arbejder sammen om Grøn vækst. Afsnit 2.1 i høringsudkastet, da svaret blev afgivet");
        for (String word : List.of("DK2020", "viden", "sporets afsnit", "det fjernede afsnit", "det blivende afsnit")) {
            assertThat(page.text()).containsOnlyOnce("Viborgs ord om " + word);
        }
    }

    @Test
    void itIsAPdfToo() throws Exception {
        assertThat(answer("/report.pdf").getStatus()).isEqualTo(200);
    }

    private static InputContent change(Paragraph paragraph, String text) {
        return new InputContent(
                InputKind.PARAGRAPH, null, null, paragraph.id(), null, "", RichText.ofPlain(text), RichText.EMPTY);
    }

    private Document page() throws Exception {
        MockHttpServletResponse answer = answer("/report");
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(String part) throws Exception {
        return mvc.perform(get("/consultations/" + consultation.slug() + part).with(As.actor(consultation.lead())))
                .andReturn()
                .getResponse();
    }
}
