package dk.spor.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import dk.spor.rendering.PdfValidation;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.VersionKind;
import dk.spor.shared.BusinessClock;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ReportWebTest {

    private static final Instant IN_TIME = Instant.parse("2020-11-20T08:00:00Z");
    private static final Instant AFTER_DEADLINE = Instant.parse("2020-12-16T08:00:00Z");

    private final MockMvc mvc;
    private final BusinessClock clock;
    private final ConsultationScene consultation;
    private final ResponseWorld responses;
    private final SynthesisScene synthesis;

    ReportWebTest(
            MockMvc mvc,
            BusinessClock clock,
            ConsultationWorld consultations,
            ResponseWorld responses,
            SynthesisWorld syntheses) {
        this.mvc = mvc;
        this.clock = clock;
        this.responses = responses;
        this.consultation = consultations.published();
        this.synthesis = syntheses.of(consultation);
    }

    @BeforeEach
    void threeHaveAnswered() {
        clock.stopAt(IN_TIME);
        ResponseScene viborg = responses.of(consultation, "Viborg");
        viborg.write(ResponseScene.general("Viborgs almene ord"));
        viborg.write(viborg.supports(2, "Viborgs ord om spor to"));
        viborg.submit(viborg.form());
        ResponseScene aarhus = responses.of(consultation, "Aarhus");
        aarhus.write(aarhus.supports(2, "Aarhus' ord om spor to"));
        aarhus.submit(aarhus.form());
        ResponseScene lemvig = responses.of(consultation, "Lemvig");
        lemvig.write(ResponseScene.theme("Energi", "Lemvigs tema", "Lemvigs begrundelse"));
        lemvig.submit(lemvig.form());
        synthesis.takeIn();
    }

    @Test
    void afterTheDeadlineEveryInputStandsOnceUnderWhatItIsAbout() throws Exception {
        clock.stopAt(AFTER_DEADLINE);

        Document page = page("/report", consultation.lead());

        assertThat(section(page, "2.1.")).contains("Viborgs almene ord");
        assertThat(section(page, "2.2.1. Spor 1")).contains("Der er ingen bemærkninger");
        assertThat(section(page, "2.2.2. Spor 2"))
                .containsSubsequence("Viborg Kommune", "Viborgs ord om spor to", "Aarhus Kommune", "Aarhus' ord");
        assertThat(section(page, "2.2.4.")).containsSubsequence("»Energi«", "Lemvigs tema", "Lemvigs begrundelse");
        assertThat(page.text()).containsOnlyOnce("Viborgs ord om spor to").containsOnlyOnce("Lemvigs tema");
    }

    @Test
    void theFirstChapterCountsWhoWasAskedAndWhoAnswered() throws Exception {
        clock.stopAt(AFTER_DEADLINE);

        Document page = page("/report", consultation.officer());

        assertThat(page.text())
                .contains("i perioden fra den 5. oktober 2020 til den 15. december 2020 (71 dage)")
                .contains("19 hørt, 3 svar, heraf 0 politisk behandlet, 3 administrative, 0 med forbehold.");
        assertThat(page.select("tr:contains(Favrskov Kommune) td"))
                .extracting(Element::text)
                .containsExactly("Favrskov Kommune", "–", "", "", "");
        assertThat(page.select("tr:contains(Viborg Kommune) td"))
                .extracting(Element::text)
                .containsExactly("Viborg Kommune", "20.11.2020 kl. 09.00", "Administrativt behandlet", "2", "");
        assertThat(page.select("table").get(0).select("thead th"))
                .extracting(Element::text)
                .containsExactly("Høringspart", "Svar modtaget", "Behandling", "Bemærkninger", "Ingen bemærkninger");
        assertThat(page.select("table").get(0).select("tbody tr")).hasSize(19);
    }

    @Test
    void itCountsReservationsAndNilReturnsAndLeavesOutWhatNoLongerCounts() throws Exception {
        responses.of(consultation, "Favrskov").submitted(VersionKind.NIL);
        responses.of(consultation, "Hedensted").submitted(VersionKind.DECLINED);
        ResponseScene skive = provisional("Skive", "Skives foreløbige ord");
        ResponseScene struer = provisional("Struer", "Struers ord, som byrådet tiltrådte");
        ResponseScene horsens = provisional("Horsens", "Horsens' ord, som blev trukket tilbage");
        ResponseScene.done(horsens.withdraw(1));
        ResponseScene.done(struer.confirm(1));
        clock.stopAt(AFTER_DEADLINE);
        skive.write(ResponseScene.general("Skives nye ord"));
        skive.submitted(VersionKind.FINAL);
        synthesis.takeIn();

        Document page = page("/report", consultation.lead());

        assertThat(page.text())
                .contains("Skives nye ord", "Struers ord, som byrådet tiltrådte")
                .containsOnlyOnce("Skives foreløbige ord")
                .doesNotContain("blev trukket tilbage");
        assertThat(cells(page, "Favrskov Kommune")).endsWith("Administrativt behandlet", "×");
        assertThat(cells(page, "Hedensted Kommune")).endsWith("Afgiver ikke høringssvar");
        assertThat(cells(page, "Struer Kommune")).contains("Afgivet med forbehold, siden bekræftet politisk");
        assertThat(cells(page, "Horsens Kommune")).containsExactly("Horsens Kommune", "–");
        assertThat(page.text())
                .contains("19 hørt, 6 svar, heraf 1 politisk behandlet, 5 administrative, 0 med forbehold; 1 afgiver"
                        + " ikke svar.");
    }

    @Test
    void whileSealedItSaysHowManyAndNotAWordOfThem() throws Exception {
        Document page = page("/report", consultation.lead());

        assertThat(page.text()).contains("3 svar er stadig forseglet").doesNotContain("Viborgs", "Lemvigs", "Energi");
        assertThat(page.select("tr:contains(Viborg Kommune) td"))
                .extracting(Element::text)
                .containsExactly("Viborg Kommune", "20.11.2020 kl. 09.00", "Forseglet", "Forseglet", "Forseglet");
        assertThat(page.select("td:contains(–)")).hasSize(16);
    }

    @Test
    void theContentsNameEveryPartAndLeadToIt() throws Exception {
        clock.stopAt(AFTER_DEADLINE);
        Document page = page("/report", consultation.lead());
        assertThat(page.select("nav.sp-contents a").eachText())
                .containsExactly(
                        "1. Høringen",
                        "1.1. Høringsperiode",
                        "1.2. Hørte myndigheder og organisationer m.v.",
                        "2. Høringssvarene",
                        "2.1. Generelle bemærkninger",
                        "2.2. Bemærkninger til de enkelte punkter",
                        "2.2.1. Spor 1: DK2020",
                        "2.2.2. Spor 2: Grøn vækst",
                        "2.2.3. Spor 3: Viden og kompetencer",
                        "2.2.4. Forslag til supplerende temaer",
                        "3. Ændringer i forhold til høringsudkastet");
        for (Element link : page.select("nav.sp-contents a")) {
            assertThat(page.select(link.attr("href")).text()).isEqualTo(link.text());
        }
    }

    @Test
    void thePdfHasItsContentsWithPagesOnPageOne() throws Exception {
        clock.stopAt(AFTER_DEADLINE);
        try (PDDocument document = Loader.loadPDF(pdf())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document))
                    .contains("Indholdsfortegnelse")
                    .containsPattern("2\\.2\\.4\\. Forslag til supplerende temaer\\s*\\.{3,}\\s*[1-9]");
        }
    }

    @Test
    void othersFindNoReport() throws Exception {
        clock.stopAt(AFTER_DEADLINE);
        Stream<Actor> others = Stream.of(consultation.coordinator("Viborg"), consultation.coordinator("Skive"));

        for (Actor other : others.toList()) {
            for (String path : List.of("/report", "/report.pdf", "/report.docx", "/report.xlsx", "/report/table")) {
                mvc.perform(get(path(path)).with(As.actor(other))).andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void thePdfIsAccessibleAndMayBeArchived() throws Exception {
        clock.stopAt(AFTER_DEADLINE);

        PdfValidation.assertAccessibleAndArchivable(pdf());
    }

    private ResponseScene provisional(String municipality, String text) {
        ResponseScene it = responses.of(consultation, municipality);
        it.write(ResponseScene.general(text));
        it.submitted(VersionKind.PROVISIONAL);
        return it;
    }

    private static List<String> cells(Document page, String municipality) {
        return page.select("tr:contains(" + municipality + ") td").eachText();
    }

    private byte[] pdf() throws Exception {
        return mvc.perform(get(path("/report.pdf")).with(As.actor(consultation.lead())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** The text under the heading that begins so, up to the next heading of its level. */
    private static String section(Document page, String heading) {
        Element start = page.select("h2, h3, h4, h5").stream()
                .filter(it -> it.text().startsWith(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no heading " + heading));
        StringBuilder text = new StringBuilder();
        Element next = start.nextElementSibling();
        while (next != null && next.normalName().compareTo(start.normalName()) != 0) {
            text.append(next.text()).append('\n');
            next = next.nextElementSibling();
        }
        return text.toString();
    }

    private String path(String part) {
        return "/consultations/" + consultation.slug() + part;
    }

    private Document page(String part, Actor actor) throws Exception {
        return Jsoup.parse(mvc.perform(get(path(part)).with(As.actor(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
