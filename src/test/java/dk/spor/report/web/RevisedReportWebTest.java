package dk.spor.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.Asking;
import dk.spor.rendering.LibreOffice;
import dk.spor.rendering.PdfValidation;
import dk.spor.rendering.ReadAloud;
import dk.spor.report.ReportScene;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.SynthesisWorld;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** The report of a consultation whose draft was revised twice. */
@WebTest
class RevisedReportWebTest {

    private final MockMvc mvc;
    private final SynthesisWorld world;

    private ReportScene scene;

    RevisedReportWebTest(MockMvc mvc, SynthesisWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void twoRevisedDraftsAreFrozen() {
        scene = ReportScene.of(world).revised();
        for (String label : List.of("VIB-1", "VIB-2", "LEM-1")) {
            scene.synthesis.answer(label, AssessmentOutcome.ACCOMMODATED, "Det gør vi.");
        }
        scene.synthesis.answer("AAR-1", AssessmentOutcome.NOT_ACCOMMODATED, "Det er ikke med.");
    }

    @Test
    void theThirdChapterTellsWhatIsChangedAgainstTheConsultedDraftAndWhy() throws Exception {
        Element chapter = chapter(page("/report"));
        assertThat(chapter.select("h3").eachText())
                .containsExactly(
                        "Afsnit 1.1 i spor 1, DK2020: Ændret",
                        "Tidligere afsnit 1.2 i spor 1, DK2020: Slettet",
                        "Afsnit 2.1 i spor 2, Grøn vækst: Ændret",
                        "Spor 4, Energi: Nyt",
                        "Afsnit 4.1 i spor 4, Energi: Nyt");
        assertThat(chapter.text())
                .containsSubsequence(
                        "Nye ord til Viborg",
                        "Begrundelse: svar på VIB-1, Viborg Kommune",
                        "Begrundelse: Det stod der to gange",
                        "Bedre for erhvervslivet",
                        "Fælles energi",
                        "Begrundelse: svar på LEM-1, Lemvig Kommune")
                .contains("svar på VIB-2, Viborg Kommune", "svar på AAR-1, Aarhus Kommune")
                .doesNotContain("endnu ingen begrundelse");
    }

    @Test
    void eachPointIsToldWithWhatItHasChanged() throws Exception {
        String first = "Afsnit 1.1, ændret i revideret udkast 1";
        Document table = page("/report/table");
        assertThat(cell(table, "VIB-1")).isEqualTo(first);
        assertThat(cell(table, "LEM-1")).isEqualTo("Spor 4, nyt i revideret udkast 2");
        assertThat(page("/report").text()).contains("Ændring: " + first);
        assertThat(scene.obstacles()).isEmpty();
        scene.locked();
        assertThat(answer("viborg", scene.consultation.coordinator("Viborg")))
                .containsSubsequence("Det har det ændret", first, "Før:", "Nu: Nye ord til Viborg")
                .doesNotContain("ikke ført til ændringer");
        assertThat(ReadAloud.words(file("/answers/viborg/letter.pdf")))
                .containsSubsequence(
                        "Det har det ændret",
                        first,
                        "Før",
                        "Nu",
                        "Nye ord til Viborg",
                        "/consultations/" + scene.consultation.slug() + "/trace/VIB-1")
                .contains("Bedre for erhvervslivet");
    }

    @Test
    void aReaderOfAnotherLanguageHearsWhatIsDanishInDanishAndTheRestInTheirOwn() throws Exception {
        scene.locked();
        Document english = new Asking(mvc, scene.consultation.coordinator("Viborg"))
                .page(get(path("/answers/viborg")).cookie(new Cookie("language", "en")));
        assertThat(english.select("li b"))
                .extracting(Element::text, RevisedReportWebTest::spoken)
                .contains(Tuple.tuple("Before:", "en"), Tuple.tuple("Now:", "en"))
                .allMatch(it -> it.toList().get(1).equals("en"));
        assertThat(english.select("li:has(b)"))
                .flatExtracting(it -> it.select("span"))
                .extracting(it -> spoken((Element) it))
                .hasSizeGreaterThan(3)
                .containsOnly("da");
    }

    private static String spoken(Element words) {
        return words.closest("[lang]").attr("lang");
    }

    @Test
    void everyFormTellsTheChanges() throws Exception {
        Element chapter = chapter(page("/report"));
        List<String> lines = chapter.select("h3, p").eachText();
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(LibreOffice.text(file("/report.docx")).replaceAll("\\s+", " "))
                .contains(lines);
        byte[] pdf = file("/report.pdf");
        PdfValidation.assertAccessibleAndArchivable(pdf);
        assertThat(ReadAloud.words(pdf)).contains("Nye ord til Viborg", "Afsnit 4.1 i spor 4, Energi: Nyt");
    }

    /** The third chapter with all that follows its heading. */
    private static Element chapter(Document page) {
        Element all = new Element("section");
        Element next = page.select("article h2:contains(3. Ændringer)").last();
        assertThat(next).isNotNull();
        for (next = next.nextElementSibling();
                next != null && !next.normalName().equals("h2"); ) {
            Element after = next.nextElementSibling();
            all.appendChild(next);
            next = after;
        }
        return all;
    }

    private static String cell(Document table, String label) {
        return table.select("tbody tr:contains(" + label + ") td").last().text();
    }

    private String answer(String municipality, Actor actor) throws Exception {
        return new Asking(mvc, actor)
                .page(get(path("/answers/" + municipality)))
                .text();
    }

    private Document page(String part) throws Exception {
        return new Asking(mvc, scene.consultation.lead()).page(get(path(part)));
    }

    private byte[] file(String part) throws Exception {
        return new Asking(mvc, scene.consultation.lead())
                .answer(get(path(part)))
                .getContentAsByteArray();
    }

    private String path(String part) {
        return "/consultations/" + scene.consultation.slug() + part;
    }
}
