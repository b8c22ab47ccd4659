package dk.spor.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.rendering.PdfValidation;
import dk.spor.rendering.ReadAloud;
import dk.spor.strategy.ChangeReason;
import dk.spor.strategy.NewDraft;
import dk.spor.strategy.ReasonLink;
import dk.spor.strategy.RecordedReasons;
import dk.spor.strategy.TwoVersions;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ChangesWebTest {

    private static final Pattern MARK = Pattern.compile("\\[[^\\]]*]");

    private final MockMvc mvc;
    private final ListableBeanFactory beans;
    private final RecordedReasons reasons;
    private TwoVersions versions;

    ChangesWebTest(MockMvc mvc, ListableBeanFactory beans, RecordedReasons reasons) {
        this.mvc = mvc;
        this.beans = beans;
        this.reasons = reasons;
    }

    @BeforeEach
    void aVersionThatWasChanged() {
        versions = TwoVersions.in(beans);
    }

    @Test
    void everyChangeIsMarkedAndSaidInWordsWithTheParagraphsAround() throws Exception {
        Document page = page("/changes");
        assertThat(page.select(".sp-kicker").text())
                .isEqualTo("Høringsudkast 2, under udarbejdelse mod høringsudkast 1, låst den 20. november 2020");
        assertThat(page.select(".sp-lead").text())
                .isEqualTo(
                        "4 af 11 afsnit er ændret, 2 afsnit er slettet, ét spor er nyt, ét spor er slettet, og ét spor"
                                + " har fået en anden titel.");
        assertThat(page.select("#afsnit-1-1 ins").text()).isEqualTo("[tilføjet: , også for pendling]");
        assertThat(page.select("#afsnit-1-2.sp-para--same").text()).contains("Samarbejdet med regionen");
        assertThat(page.select("#tidligere-afsnit-1-3 a[href=#afsnit-2-6]").text())
                .isEqualTo("[flyttet herfra til afsnit 2.6 i spor 2, Grøn omstilling]");
        assertThat(page.select("#afsnit-1-3").text()).contains("Mål", "[før: Tekst, nu: Mål]");
        assertThat(page.select("#tidligere-afsnit-2-1 .sp-para__n").text()).isEqualTo("Afsnit før 2.1");
        assertThat(page.select("#tidligere-afsnit-2-1 del").text()).contains("Erhvervshuset udgiver");
        assertThat(page.select("#afsnit-2-6").text())
                .contains("[flyttet hertil fra afsnit 1.3 i spor 1, DK2020] Der åbnes for øget")
                .doesNotContain("tilføjet");
        assertThat(page.select("#spor-2 > .sp-para").first().text())
                .contains("Grøn [slettet: vækst][tilføjet: omstilling]");
        assertThat(page.select("#tidligere-spor-3 h2").text()).isEqualTo("Spor 3 Viden Slettet spor");
        assertThat(page.select("#spor-3 h2").text()).isEqualTo("Spor 3 Energi Nyt spor");
    }

    @Test
    void whatIsFarFromAChangeIsLeftOutAndSaidToBeAndStandsInTheWholeText() throws Exception {
        Document page = page("/changes");
        assertThat(page.select("#spor-2").text())
                .contains("Uændret afsnit nummer 1", "[3 uændrede afsnit er ikke vist]", "Uændret afsnit nummer 5")
                .doesNotContain("nummer 3");
        assertThat(page.select("#indledning")).isEmpty();
        String whole = page.select(".sp-chips a:contains(Hele teksten)").attr("href");
        assertThat(whole).isEqualTo(address("/changes/whole?from=" + versions.first.id));
        Document text = Jsoup.parse(answer(whole).getContentAsString());
        assertThat(text.select("#indledning").text()).contains("Derfor en strategi");
        assertThat(text.select("#spor-2").text())
                .contains("Uændret afsnit nummer 3")
                .doesNotContain("ikke vist");
        assertThat(text.select(".sp-chips [aria-current]").text()).isEqualTo("Hele teksten 11");
        assertThat(marks(text.text()))
                .isEqualTo(marks(page.text()).stream()
                        .filter(it -> !it.contains("ikkevist"))
                        .toList());
    }

    @Test
    void aReasonStandsBesideItsChange() throws Exception {
        assertThat(page("/changes").select("h1").text()).isEqualTo("Hvad er ændret?");
        give(versions.rewritten.value(), "Tre ønskede pendling med", "Delvist imødekommet", "how-to-reg");
        give(versions.energy.value(), "Foreslået af fire kommuner", "", null);
        Document page = page("/changes");
        assertThat(page.select("h1").text()).isEqualTo("Hvad er ændret, og hvorfor?");
        assertThat(page.select("#afsnit-1-1 .sp-reason").text())
                .isEqualTo("Begrundelse: Tre ønskede pendling med Delvist imødekommet VIB-3, Viborg");
        assertThat(page.select("#afsnit-1-1 .sp-reason a").attr("href")).isEqualTo("/punkter/vib-3");
        assertThat(page.select("#spor-3 > .sp-para")
                        .first()
                        .select(".sp-reason h3")
                        .text())
                .isEqualTo("Begrundelse: Foreslået af fire kommuner");
        assertThat(ReadAloud.words(pdf("/changes.pdf")))
                .contains("Begrundelse: Tre ønskede pendling med", "VIB-3, Viborg");
    }

    @Test
    void thePdfShowsTheSameChangesAsThePage() throws Exception {
        give(versions.rewritten.value(), "Tre ønskede pendling med", "Delvist imødekommet", "how-to-reg");
        for (String view : List.of("/changes", "/changes/whole")) {
            Document page = page(view);
            String aloud = ReadAloud.words(pdf(view + ".pdf"));
            assertThat(marks(aloud))
                    .isEqualTo(marks(page.select("main").text()))
                    .hasSizeGreaterThan(9);
            for (Element heading : page.select("h2 [lang=da], h3")) {
                assertThat(bare(aloud)).contains(bare(heading.text()));
            }
        }
    }

    @Test
    void thePdfIsAccessibleAndMayBeArchivedAndSaysThatItIsOfADraft() throws Exception {
        PdfValidation.assertAccessibleAndArchivable(pdf("/changes/whole.pdf"));
        assertThat(ReadAloud.words(pdf("/changes.pdf"))).contains("UDKAST");
        versions.freeze();
        assertThat(ReadAloud.words(pdf("/changes.pdf"))).doesNotContain("UDKAST");
    }

    @Test
    void aDraftsChangesAreTheSecretariatsUntilItIsFrozen() throws Exception {
        Actor coordinator =
                As.nobodyInParticular(Objects.requireNonNull(versions.first.officer.organisation()), Role.BOARD_MEMBER);
        for (String view : List.of("/changes", "/changes/whole", "/changes.pdf", "/changes/whole.pdf")) {
            assertThat(mvc.perform(get(address(view))).andReturn().getResponse().getStatus())
                    .isEqualTo(404);
            assertThat(mvc.perform(get(address(view)).with(As.actor(coordinator)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
        String backwards = "/strategies/" + versions.first.id + "/changes";
        assertThat(mvc.perform(get(backwards + "?from=" + versions.second))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        versions.freeze();
        for (String view : List.of("/changes", "/changes/whole", "/changes.pdf", "/changes/whole.pdf")) {
            assertThat(mvc.perform(get(address(view))).andReturn().getResponse().getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void aVersionOfAnotherStrategyIsNoneToCompareWith() throws Exception {
        NewDraft other = NewDraft.in(beans);
        assertThat(answer(address("/changes?from=" + other.id)).getStatus()).isEqualTo(404);
        assertThat(answer(address("/changes?to=" + other.id + "&from=" + versions.first.id))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void anyTwoVersionsAreChosenFromAListAlsoBackwards() throws Exception {
        Document page = page("/changes");
        assertThat(page.select("select[name=from] option[selected]").val()).isEqualTo(versions.first.id.toString());
        assertThat(page.select("select[name=to] option").eachText())
                .containsExactly("Høringsudkast 1, låst den 20. november 2020", "Høringsudkast 2, under udarbejdelse");
        String chosen = answer(address("/changes?from=" + versions.second + "&to=" + versions.first.id))
                .getHeader("Location");
        assertThat(chosen).isEqualTo("/strategies/" + versions.first.id + "/changes?from=" + versions.second);
        Document backwards = Jsoup.parse(answer(chosen).getContentAsString());
        assertThat(backwards.select("#afsnit-1-1 del").text()).isEqualTo("[slettet: , også for pendling]");
    }

    @Test
    void theOnlyVersionSaysThatThereIsNoneToCompareWithAndNothingLeadsThere() throws Exception {
        NewDraft only = NewDraft.in(beans);
        String address = "/strategies/" + only.id;
        assertThat(Jsoup.parse(answer(address + "/changes").getContentAsString())
                        .select(".sp-lead")
                        .text())
                .isEqualTo("Det er den eneste version. Der er ingen anden at sammenligne med.");
        assertThat(answer(address).getContentAsString()).doesNotContain("/changes");
        assertThat(answer(address + "/draft").getContentAsString()).doesNotContain("/changes");
    }

    @Test
    void versionsAndDraftLeadToTheirChanges() throws Exception {
        String newest = "/strategies/" + versions.second + "/changes";
        assertThat(link("/strategies/" + versions.second)).isEqualTo(newest);
        assertThat(link("/strategies/" + versions.second + "/draft")).isEqualTo(newest);
        assertThat(link("/strategies/" + versions.first.id)).isEqualTo(newest + "?from=" + versions.first.id);
    }

    private String link(String page) throws Exception {
        return Jsoup.parse(answer(page).getContentAsString())
                .select("a:contains(Se, hvad der er ændret)")
                .attr("href");
    }

    private void give(UUID part, String heading, String text, @Nullable String icon) {
        reasons.give(
                versions.second,
                part,
                new ChangeReason(heading, text, icon, List.of(new ReasonLink("VIB-3, Viborg", "/punkter/vib-3"))));
    }

    private static List<String> marks(String text) {
        return MARK.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(ChangesWebTest::bare)
                .toList();
    }

    /** A line's end is not in the text of a PDF. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private String address(String view) {
        return "/strategies/" + versions.second + view;
    }

    private byte[] pdf(String view) throws Exception {
        return answer(address(view)).getContentAsByteArray();
    }

    private Document page(String view) throws Exception {
        return Jsoup.parse(answer(address(view)).getContentAsString());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(address).with(As.actor(versions.first.officer)))
                .andReturn()
                .getResponse();
    }
}
