package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignMarkupTest {

    @ParameterizedTest
    @ValueSource(strings = {"word-desktop", "word-online", "libreoffice", "google-docs", "web-page"})
    void aTextIsTheSameWhereverItWasCopiedFrom(String source) throws IOException {
        RichText text = RichText.of(clipboard(source));
        assertThat(text.html()).isEqualTo(clipboard("kept").strip());
        assertThat(RichText.of(text.html())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            <p style="mso-list:l0 level3 lfo1">a</p>                                       | <ul><li>a</li></ul>
            <p style="mso-list:l0 level1">a</p><p style="mso-list:l0 level9">b</p>         | <ul><li>a<ul><li>b</li></ul></li></ul>
            <p style="mso-list:l0 level1">a</p>x<p style="mso-list:l0 level1">b</p>        | <ul><li>a</li></ul><p>x</p><ul><li>b</li></ul>
            <p style="mso-list:none">a</p>                                                 | <p>a</p>
            <div data-made></div><p style="mso-list:l0 level2 x">a</p>                     | <ul><li>a</li></ul>
            <li data-aria-level="x">a</li>                                                 | <p>a</p>
            <ul><li data-aria-level="7"><li data-aria-level="1">b</li></ul>                | <ul><li>b</li></ul>
            <p role="heading" aria-level="99">a</p>                                        | <h3>a</h3>
            <b style="mso-bidi-font-weight:normal">a</b><b style="font-weight:400">b</b>   | <p><strong>a</strong>b</p>
            """)
    void oddMarkupLosesNoWord(String html, String kept) {
        assertThat(RichText.of(html).html()).isEqualTo(kept);
    }

    @Test
    void theHighestHeadingsThatThereAreComeFirst() {
        assertThat(RichText.of("<h2>a</h2><h3>b</h3>").html()).isEqualTo("<h3>a</h3><h4>b</h4>");
        assertThat(RichText.of("<h3>a</h3><h4>b</h4>").html()).isEqualTo("<h3>a</h3><h4>b</h4>");
        assertThat(RichText.of("<h4>b</h4>").html()).isEqualTo("<h4>b</h4>");
    }

    private static String clipboard(String name) throws IOException {
        try (InputStream file = ForeignMarkupTest.class.getResourceAsStream("/clipboard/" + name + ".html")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
