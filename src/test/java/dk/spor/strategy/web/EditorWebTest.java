package dk.spor.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.identity.web.Asking;
import dk.spor.strategy.NewDraft;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class EditorWebTest {

    private final MockMvc mvc;
    private final NewDraft draft;
    private final String base;

    EditorWebTest(MockMvc mvc, ListableBeanFactory beans) {
        this.mvc = mvc;
        this.draft = NewDraft.in(beans);
        this.base = "/strategies/" + draft.id + "/draft";
    }

    @Test
    void anOfficerWritesADraftFromNothing() throws Exception {
        assertThat(officer().page(get(base)).text()).contains("Udkastet har ingen spor endnu");
        assertThat(officer().send(post(base + "/title").param("title", " En  ny\ntitel ")))
                .isEqualTo("303 " + base);
        assertThat(officer().send(post(base + "/tracks").param("title", "DK2020")))
                .isEqualTo("303 " + base + "#spor-1");
        assertThat(officer().page(get(base)).text()).contains("Spor 1, DK2020, har ingen tekst endnu");
        String track = draft.text().tracks().get(0).id().toString();
        String next = officer()
                .send(post(base + "/paragraphs")
                        .param("track", track)
                        .param("kind", "GOAL")
                        .param("text", "Alle kommuner skal:\n\n- måle ens")
                        .param("next", "true"));
        assertThat(next).isEqualTo("303 " + base + "/paragraphs?track=" + track);
        officer().send(post(base + "/paragraphs").param("text", "Derfor en strategi"));
        Document page = officer().page(get(base));
        assertThat(page.select("h1").text()).isEqualTo("En ny titel");
        assertThat(page.select("#afsnit-1-1 ul li").text()).isEqualTo("måle ens");
        assertThat(page.select("#afsnit-1-1 .sp-kind").text()).isEqualTo("Mål");
        assertThat(page.select("#afsnit-0-1").text()).contains("Derfor en strategi");
        assertThat(page.text()).contains("Udkastet er klar");
    }

    @Test
    void theSecondOfTwoOfficersIsShownBothTextsAndNothingIsLost() throws Exception {
        ParagraphId paragraph = draft.paragraph(draft.track("DK2020"), "Før");
        String address = base + "/paragraphs/" + paragraph;
        String seen = officer().page(get(address)).select("input[name=seen]").val();
        String track = draft.text().tracks().get(0).id().toString();
        officer()
                .send(post(address)
                        .param("text", "Den førstes")
                        .param("track", track)
                        .param("seen", seen));
        Document conflict = officer()
                .page(
                        409,
                        post(address)
                                .param("text", "Den andens")
                                .param("track", track)
                                .param("seen", seen));
        assertThat(conflict.select("[aria-labelledby=h-theirs]").text()).contains("Den førstes");
        assertThat(conflict.select("textarea").val()).contains("Den andens");
        String fresh = conflict.select("input[name=seen]").val();
        assertThat(officer()
                        .send(post(address)
                                .param("text", "Den andens")
                                .param("track", track)
                                .param("seen", fresh)))
                .isEqualTo("303 " + base + "#afsnit-1-1");
        assertThat(draft.text().paragraph(paragraph).orElseThrow().text().text())
                .isEqualTo("Den andens");
        assertThat(officer()
                        .page(get(address))
                        .select("a[href=" + address + "/history]")
                        .text())
                .contains("To har skrevet her på samme tid");
        Document history = officer().page(get(address + "/history"));
        assertThat(history.select("[aria-labelledby=h-stands]").text()).contains("Den andens");
        assertThat(history.select("ol.sp-inputs > li").eachText())
                .hasSize(3)
                .anyMatch(it -> it.contains("Den førstes") && it.contains("Erstattet af"))
                .anyMatch(it -> it.contains("Den andens") && it.contains("Blev ikke gemt i udkastet"));
    }

    @Test
    void aTextWhoseParagraphWasDeletedMeanwhileCanBeSavedAsANewOne() throws Exception {
        ParagraphId paragraph = draft.preface("Før");
        String address = base + "/paragraphs/" + paragraph;
        assertThat(officer().send(post(address + "/removal").param("seen", "1")))
                .isEqualTo("303 " + base);
        Document gone =
                officer().page(409, post(address).param("text", "Min tekst").param("seen", "1"));
        assertThat(gone.select("form[action=" + base + "/paragraphs] textarea").val())
                .isEqualTo("Min tekst");
    }

    @Test
    void aTextThatIsSentAfterTheFreezingIsShownAndNotSaved() throws Exception {
        ParagraphId paragraph = draft.paragraph(draft.track("DK2020"), "Før");
        draft.freeze();
        for (String address : new String[] {"/paragraphs", "/paragraphs/" + paragraph, "/pasting"}) {
            Document locked = officer()
                    .page(409, post(base + address).param("text", "For sent").param("seen", "1"));
            assertThat(locked.select("textarea").val()).as(address).isEqualTo("For sent");
        }
        assertThat(officer()
                        .page(409, post(base + "/title").param("title", "Ny titel"))
                        .select("textarea")
                        .val())
                .isEqualTo("Ny titel");
        assertThat(officer().send(get(base))).isEqualTo("303 /strategies/" + draft.id);
        assertThat(draft.text().paragraphs()).hasSize(1);
    }

    @Test
    void wrongInputIsSaidAtTheFieldAndKept() throws Exception {
        String typed = "å".repeat(200_000);
        Document tooLong = officer()
                .page(422, post(base + "/paragraphs").param("text", typed).param("kind", "GOAL"));
        assertThat(tooLong.select("#text-error").text()).contains("Et afsnit må højst fylde 20.000 tegn");
        assertThat(tooLong.select("textarea").val()).hasSize(200_000);
        assertThat(tooLong.select("input[value=GOAL]").hasAttr("checked")).isTrue();
        assertThat(officer()
                        .page(422, post(base + "/tracks").param("title", " "))
                        .select("#title-error")
                        .text())
                .contains("Skriv en titel");
        assertThat(officer()
                        .page(422, post(base + "/pasting"))
                        .select("#text-error")
                        .text())
                .contains("Sæt udkastets tekst ind");
    }

    @Test
    void markupThatIsTypedIsShownAsItWasTyped() throws Exception {
        officer().send(post(base + "/paragraphs").param("text", "<script>alert(1)</script> å a\u030a\u0000"));
        Document page = officer().page(get(base));
        assertThat(page.select("#afsnit-0-1 script")).isEmpty();
        assertThat(page.select("#afsnit-0-1 .sp-input__body").text()).isEqualTo("<script>alert(1)</script> å å");
    }

    @Test
    void partsAreMovedByButtons() throws Exception {
        TrackId first = draft.track("DK2020");
        TrackId second = draft.track("Grøn vækst");
        ParagraphId paragraph = draft.paragraph(first, "A");
        assertThat(officer().send(post(base + "/tracks/" + second + "/moves").param("direction", "UP")))
                .isEqualTo("303 " + base + "#spor-1");
        assertThat(officer()
                        .send(post(base + "/paragraphs/" + paragraph + "/moves").param("direction", "UP")))
                .isEqualTo("303 " + base + "#afsnit-1-1");
        Document page = officer().page(get(base));
        assertThat(page.select("#spor-1 h2").text()).contains("Grøn vækst");
        assertThat(page.select("#spor-1 form[action$=/tracks/" + second + "/moves] button[value=UP]"))
                .isEmpty();
    }

    @Test
    void aRemovalShowsWhatGoesAndRefusesWhatWasNotShown() throws Exception {
        TrackId track = draft.track("DK2020");
        draft.paragraph(track, "A");
        Document asked = officer().page(get(base + "/tracks/" + track + "/removal"));
        assertThat(asked.select(".sp-doc").text()).contains("A");
        draft.paragraph(track, "B");
        Document again = officer()
                .page(
                        409,
                        post(base + "/tracks/" + track + "/removal")
                                .param("seen", asked.select("input[name=seen]").val()));
        assertThat(again.select(".sp-doc").text()).contains("B");
        officer()
                .send(post(base + "/tracks/" + track + "/removal")
                        .param("seen", again.select("input[name=seen]").val()));
        assertThat(draft.text().tracks()).isEmpty();
    }

    @Test
    void othersFindNoDraft() throws Exception {
        Actor board = As.nobodyInParticular(draft.officer.organisation(), Role.BOARD_MEMBER);
        for (MockHttpServletRequestBuilder request : new MockHttpServletRequestBuilder[] {
            get(base),
            get(base + "/pasting"),
            get(base + "/paragraphs/" + draft.preface("Hemmeligt") + "/history"),
            post(base + "/tracks").param("title", "Nyt"),
            post(base + "/paragraphs").param("text", "Nyt")
        }) {
            assertThat(new Asking(mvc, board).answer(request).getStatus()).isEqualTo(404);
        }
        assertThat(draft.text().tracks()).isEmpty();
    }

    private Asking officer() {
        return new Asking(mvc, draft.officer);
    }
}
