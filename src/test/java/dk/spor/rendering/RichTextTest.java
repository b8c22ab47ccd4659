package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    private static final String REL = " rel=\"nofollow noopener\"";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            tekst uden afsnit                                  | <p>tekst uden afsnit</p>
            a<p>b</p>c                                         | <p>a</p><p>b</p><p>c</p>
            <h1>A</h1><h2>B</h2><h4>C</h4><h6>D</h6>           | <h3>A</h3><h4>B</h4><h4>C</h4><h4>D</h4>
            <b>fed</b> <i>skrå</i> <b><i>begge</i></b>         | <p><strong>fed</strong> <em>skrå</em> <strong><em>begge</em></strong></p>
            <p></p><p> &nbsp; </p><p><br></p><h3> </h3>x       | <p>x</p>
            <ul><li>a</li><li><p>b</p><p>c</p></li></ul>       | <ul><li>a</li><li>b<br>c</li></ul>
            <ol><li>a<ul><li>b</li></ul></li></ol>             | <ol><li>a<ul><li>b</li></ul></li></ol>
            <ul></ul><ul><li> </li></ul>x                      | <p>x</p>
            a<br>b<br><br>c                                    | <p>a<br>b</p><p>c</p>
            <blockquote>a</blockquote><pre>b  c</pre>          | <p>a</p><p>b c</p>
            a < b & c > d                                      | <p>a &lt; b &amp; c &gt; d</p>
            {{ ikke et program }}                              | <p>{{ ikke et program }}</p>
            """)
    void bringsEveryMarkupToTheSameFewElements(String html, String kept) {
        assertThat(RichText.of(html).html()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            x<script>alert(1)</script>y                          | <p>xy</p>
            <scr<script>x</script>ipt>alert(1)</script>          | <p>xipt&gt;alert(1)</p>
            <img src=x onerror=alert(1)>tekst                    | <p>tekst</p>
            <p onclick="alert(1)" style="color:red">tekst</p>    | <p>tekst</p>
            <style>p { display: none }</style>tekst              | <p>tekst</p>
            <svg onload=alert(1)><script>alert(2)</script></svg>x | <p>x</p>
            <iframe src="https://x.dk"></iframe>x                | <p>x</p>
            <a href="javascript:alert(1)">klik</a>               | <p>klik</p>
            <a href="data:text/html,x">klik</a>                  | <p>klik</p>
            <a href="//x.dk">klik</a>                            | <p>klik</p>
            <a href="/intern">klik</a>                           | <p>klik</p>
            <a href="JaVaScRiPt&colon;alert(1)">klik</a>         | <p>klik</p>
            <!-- gemt --><p>tekst</p><!--[if mso]>x<![endif]-->  | <p>tekst</p>
            <form><input value="x"><button>Send</button></form>  | <p>Send</p>
            <math><mtext><script>alert(1)</script></mtext></math>x | <p>x</p>
            """)
    void letsNothingThroughThatActs(String html, String kept) {
        assertThat(RichText.of(html).html()).isEqualTo(kept);
    }

    @Test
    void keepsLinksToPagesAndMailboxes() {
        assertThat(RichText.of("<a href=\"https://kl.dk/?a=1&b=2\" target=_blank onclick=x>KL</a>")
                        .html())
                .isEqualTo("<p><a href=\"https://kl.dk/?a=1&amp;b=2\"" + REL + ">KL</a></p>");
        assertThat(RichText.of("<a href='mailto:klima@kl.dk'>skriv</a>").html())
                .isEqualTo("<p><a href=\"mailto:klima@kl.dk\"" + REL + ">skriv</a></p>");
    }

    @Test
    void readsWhatWordPutsOnTheClipboard() {
        String word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Udkast</title>
                <style><!-- p.MsoNormal {margin:0cm;} --></style><xml><w:Zoom>100</w:Zoom></xml></head>
                <body lang=DA style='tab-interval:65.2pt'><!--StartFragment-->
                <h1>Generelt<o:p></o:p></h1>
                <p class=MsoNormal style='margin-bottom:0cm'><b><span style='font-size:12.0pt'>Viborg
                Kommune</span></b> bakker op.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <table><tr><td><p>A</p><table><tr><td>B</td></tr></table></td><td>C</td></tr></table>
                <!--EndFragment--></body></html>""";
        assertThat(RichText.of(word).html())
                .isEqualTo(
                        "<h3>Generelt</h3><p><strong>Viborg Kommune</strong> bakker op.</p><p>A</p><p>B</p><p>C</p>");
    }

    @Test
    void bringsLettersToTheirOneForm() {
        assertThat(RichText.of("A\u030Aben\u0000 \uD83D\uDE00 \u200Fשלום").html())
                .isEqualTo("<p>Åben \uD83D\uDE00 \u200Fשלום</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b><p>",
                "<div>",
                "<ul><li>",
                "<b><i>",
                "< ",
                "<a href=https://x.dk>",
                "å ",
                "<table><tr><td>",
                "&#",
                "<br>"
            })
    @Timeout(5)
    void copesWithTwoHundredThousandCharactersOfAnything(String part) {
        RichText text = RichText.of(part.repeat(200_000 / part.length()) + "slut");
        assertThat(text.text().endsWith("slut")).isTrue();
        assertThat(RichText.of(text.html()).equals(text)).isTrue();
    }

    @Test
    void typedTextBecomesParagraphsLinesAndLists() {
        assertThat(RichText.ofPlain("Vi mener:\nat <det> går & går\n\n \n- ét\n- to\n\n1. a\n2. b\r\n\r\n1. februar")
                        .html())
                .isEqualTo("<p>Vi mener:<br>at &lt;det&gt; går &amp; går</p><ul><li>ét</li><li>to</li></ul>"
                        + "<ol><li>a</li><li>b</li></ol><p>1. februar</p>");
    }

    @Test
    void isEditedAsTypedText() {
        RichText text = RichText.of("<h3>A</h3><p>b <strong>c</strong><br>d</p><ol><li>e</li><li>f</li></ol>");
        assertThat(text.plain()).isEqualTo("A\n\nb c\nd\n\n1. e\n2. f");
        assertThat(text.text()).isEqualTo("A\nb c\nd\ne\nf");
    }

    @Test
    void whatStandsInThePlainFieldAsItStoodKeepsItsLooks() {
        RichText text = RichText.of("<h3>A</h3><p>b <b>c</b></p><ul><li>d <i>e</i></li></ul><h3>A</h3>");
        assertThat(text.retyped(text.plain())).isEqualTo(text);
        assertThat(text.retyped("Nyt\n\nA\n\nb  c\r\n\r\n- d f\n\nA\n\nA").html())
                .isEqualTo("<p>Nyt</p><h3>A</h3><p>b <strong>c</strong></p><ul><li>d f</li></ul><h3>A</h3><p>A</p>");
        assertThat(RichText.EMPTY.retyped("- a\n- b")).isEqualTo(RichText.ofPlain("- a\n- b"));
    }

    @Test
    void countsCharactersWithSpacesButNotTheEndsOfLinesAndParagraphs() {
        assertThat(RichText.ofPlain("æ ø\nå\n\n\uD83D\uDE00 x").length()).isEqualTo(7);
        assertThat(RichText.EMPTY.length()).isZero();
    }

    @Test
    void aTextWithoutAnythingVisibleIsBlank() {
        assertThat(List.of("", " \n ", "<p>&nbsp;</p>", "<ul><li></li></ul>", "\u200B"))
                .allMatch(html -> RichText.of(html).isBlank());
        assertThat(RichText.of("x").isBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>",
                "<p onclick=\"x\">",
                "<p",
                "a > b",
                "<a href=\"javascript:x\" rel=\"nofollow noopener\">",
                "<P>",
                "<a href=\"https://x.dk\">",
                "<p >",
                "<img>"
            })
    void refusesMarkupThatItDidNotMake(String html) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RichText(html));
        assertThatIllegalArgumentException().isThrownBy(() -> RichText.stored(html));
    }

    @Test
    void readsBackWhatWasStored() {
        RichText text = RichText.of("<p>a <a href='https://x.dk/?q=\">'>b</a></p>");
        assertThat(RichText.stored(text.html())).isEqualTo(text);
    }

    @Test
    void aLogLearnsNothingOfWhatItSays() {
        assertThat(RichText.of("<p>fortroligt</p>")).hasToString("RichText of 10 characters");
    }

    @Test
    void itsBeginningIsWholeParagraphsAsFarAsThereIsRoom() {
        RichText text = RichText.of("<h3>Ti tegn ud</h3><p><b>Fem.</b></p><ul><li>Punkt</li></ul>");
        assertThat(text.beginning(100)).isEqualTo(text);
        assertThat(text.beginning(18).html()).isEqualTo("<h3>Ti tegn ud</h3><p><strong>Fem.</strong></p>");
        assertThat(text.beginning(13).html()).isEqualTo("<h3>Ti tegn ud</h3>");
        assertThat(text.beginning(7).text()).isEqualTo("Ti tegn");
    }

    @Test
    void isCheckedQuickly() {
        String html = RichText.ofPlain("ord ".repeat(50_000)).html();
        assertThat(Duration.ofSeconds(2)).isGreaterThan(timed(() -> RichText.stored(html)));
    }

    private static Duration timed(Runnable deed) {
        long start = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
