package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

class RichTextPropertyTest {

    /** An independent sieve that lets exactly the permitted subset through. */
    private static final PolicyFactory SIEVE = new HtmlPolicyBuilder()
            .allowElements("p", "h3", "h4", "ul", "ol", "li", "br", "strong", "em", "a")
            .allowAttributes("href", "rel")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .toFactory();

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll("html") String html) {
        RichText once = RichText.of(html);
        assertThat(RichText.of(once.html())).isEqualTo(once);
        assertThat(RichText.stored(once.html())).isEqualTo(once);
    }

    @Property
    void anIndependentSieveFindsNothingToTakeAway(@ForAll("html") String html) {
        String kept = RichText.of(html).html();
        assertThat(normal(SIEVE.sanitize(kept))).isEqualTo(normal(kept));
    }

    @Property
    void typedTextComesBackForEditingAsItWas(@ForAll("typed") String typed) {
        RichText text = RichText.ofPlain(typed);
        assertThat(RichText.ofPlain(text.plain())).isEqualTo(text);
        assertThat(RichText.of(text.html())).isEqualTo(text);
    }

    @Property
    void aPlainFieldThatNobodyTouchedLosesNoLooks(@ForAll("html") String html) {
        RichText text = RichText.of(html);
        assertThat(text.retyped(text.plain())).isEqualTo(text);
    }

    @Property
    void linesOfWordsComeBackToTheLetter(@ForAll("words") String typed) {
        assertThat(RichText.ofPlain(typed).plain()).isEqualTo(typed);
    }

    @Provide
    Arbitrary<String> html() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<b>",
                        "</b>",
                        "<em>",
                        "</i>",
                        "<ul>",
                        "<ol>",
                        "<li>",
                        "</li>",
                        "</ul>",
                        "</ol>",
                        "<br>",
                        "<h1>",
                        "</h1>",
                        "<h4>",
                        "<div>",
                        "</div>",
                        "<table><tr><td>",
                        "</table>",
                        "<a href='https://x.dk/?a=b&c'>",
                        "<a href=javascript:x>",
                        "<a href=' mailto:a@b.dk '>",
                        "</a>",
                        "<script>",
                        "</script>",
                        "<style>",
                        "<!--",
                        "-->",
                        "<svg>",
                        "<title>",
                        "<p onclick=x style='a'>",
                        "&lt;b&gt;",
                        "&#0;",
                        "&nbsp;",
                        "&amp;amp;",
                        "<",
                        ">",
                        "\"",
                        "å",
                        "😀",
                        "a",
                        "b c",
                        " ",
                        "\n",
                        "\n\n",
                        "\u200F",
                        "\u00A0",
                        "A\u030A",
                        "\u0000",
                        "<![CDATA[",
                        "<?xml",
                        "</",
                        "{{",
                        "`")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "a", "Ål", " ", "  ", "\n", "\n\n", "- ", "-", "1. ", "2. ", "\t", "<b>", "&", "\u00A0",
                        "\u200B", "\r\n", "😀")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> line = Arbitraries.of("a", "Århus", "<p>", "&amp;", "1.", "-x", "😀", "\"'")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(w -> String.join(" ", w));
        Arbitrary<String> list = line.list().ofMinSize(1).ofMaxSize(3).map(lines -> "- " + String.join("\n- ", lines));
        Arbitrary<String> block = line.list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
        return Arbitraries.oneOf(block, list).list().ofMaxSize(4).map(blocks -> String.join("\n\n", blocks));
    }

    private static String normal(String html) {
        return new Cleaner(Safelist.relaxed())
                .clean(Jsoup.parseBodyFragment(html))
                .body()
                .html();
    }
}
