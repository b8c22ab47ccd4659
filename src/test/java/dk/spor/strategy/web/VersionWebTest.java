package dk.spor.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.spor.database.WebTest;
import dk.spor.strategy.NewDraft;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class VersionWebTest {

    private final MockMvc mvc;
    private final NewDraft draft;

    VersionWebTest(MockMvc mvc, ListableBeanFactory beans) {
        this.mvc = mvc;
        this.draft = NewDraft.in(beans);
        draft.preface("Derfor");
        draft.track("DK2020");
        draft.paragraph(draft.text().tracks().get(0).id(), "Alle kommuner");
    }

    @Test
    void everybodyReadsAFrozenVersionWithAnAddressForEachTrackAndParagraph() throws Exception {
        draft.freeze();
        Document page = read(new Cookie("language", "da"));
        assertThat(page.select("#spor-1 h3").text()).isEqualTo("DK2020");
        assertThat(page.select("#afsnit-1-1 a[href=#afsnit-1-1]").text()).isEqualTo("Afsnit 1.1");
        assertThat(page.select("#afsnit-0-1 p").text()).isEqualTo("Derfor");
        assertThat(page.select(".sp-kicker").text()).isEqualTo("Høringsudkast 1 Låst den 20. november 2020");
        assertThat(read(new Cookie("language", "en")).select(".sp-kicker").text())
                .isEqualTo("Consultation draft 1 Locked 20 November 2020");
    }

    @Test
    void aDraftIsNotThereForThePublic() throws Exception {
        mvc.perform(get("/strategies/" + draft.id)).andExpect(status().isNotFound());
        mvc.perform(get("/strategies/hansen")).andExpect(status().isNotFound());
    }

    private Document read(Cookie language) throws Exception {
        return Jsoup.parse(mvc.perform(get("/strategies/" + draft.id).cookie(language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
