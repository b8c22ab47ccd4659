package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.PageBreak;
import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.Block.Table;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private final Renderer renderer = new DocumentRenderer();

    @Test
    void showsTheBodyBelowThePagesOwnHeading() {
        Element page =
                Jsoup.parseBodyFragment(renderer.html(Samples.everything())).body();
        assertThat(page.select("h1, script, style, [style], [onclick]")).isEmpty();
        assertThat(page.select("h2, h3, h4").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Overskrift"),
                        second -> assertThat(second).isEqualTo("Under"),
                        third -> assertThat(third).isEqualTo("Svar"));
        assertThat(page.select("h3").eachText()).containsExactly("Under");
        assertThat(page.select("table > caption, th[scope=col]")).hasSize(4);
        assertThat(page.select("tbody > tr")).hasSize(60);
        assertThat(page.select(".doc-remark > .doc-label")).hasSize(1);
        assertThat(page.select("blockquote > .doc-source").text()).isEqualTo("Viborg Kommune");
        assertThat(page.text()).contains("😀 日本語");
    }

    @Test
    void aWideTableScrollsByKeyboardAndItsCellsCarryTheirLabels() {
        String html = renderer.html(body(
                new Table("Svar", List.of("Kommune", "Tid"), List.of(List.of("Skive", "10.00"), List.of("Viborg")))));
        Element page = Jsoup.parseBodyFragment(html).body();
        assertThat(page.select("div.sp-scroll[tabindex=0][role=region][aria-label=Svar] > table.sp-table"))
                .hasSize(1);
        assertThat(page.select("tbody td").eachAttr("data-l")).containsExactly("Kommune", "Tid", "Kommune", "Tid");
        assertThat(page.select("tbody td").last().text()).isEmpty();
        assertThat(page.select("tbody td.is-tom"))
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.hasText()).isFalse());
    }

    @Test
    void writesMarkupInPlainTextAsText() {
        assertThat(renderer.html(body(new Heading(2, "<script>x</script> & mere"), prose("<b>"))))
                .isEqualTo("<h2>&lt;script&gt;x&lt;/script&gt; &amp; mere</h2><p>&lt;b&gt;</p>");
    }

    @Test
    void leavesOutHeadingsWithNothingBelowThem() {
        assertThat(renderer.html(body(
                        new Heading(2, "tom"),
                        new Heading(2, "A"),
                        new Heading(3, "tom"),
                        new Heading(3, "B"),
                        prose("b"),
                        new Heading(2, "tom"),
                        new Heading(3, "tom"),
                        prose(" "),
                        new PageBreak(),
                        new Heading(3, "tom"))))
                .isEqualTo("<h2>A</h2><h3>B</h3><p>b</p>");
    }

    @Test
    void neverSkipsALevel() {
        assertThat(renderer.html(body(
                        new Heading(4, "A"),
                        new Prose(RichText.of("<h4>B</h4><p>b</p><h3>C</h3><h4>D</h4><p>d</p>")),
                        new Heading(3, "E"),
                        new Heading(4, "F"),
                        prose("f"))))
                .isEqualTo("<h2>A</h2><h3>B</h3><p>b</p><h3>C</h3><h4>D</h4><p>d</p><h3>E</h3><h4>F</h4><p>f</p>");
    }

    private static Document body(Block... blocks) {
        return Document.of("Titel", Samples.DANISH, "Beskrivelse", "KKR").withBody(List.of(blocks));
    }

    private static Prose prose(String text) {
        return new Prose(RichText.ofPlain(text));
    }
}
