package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates show what the page record brings: no texts of their own, no decisions about states, nothing inline. */
class TemplatesTest {

    private static final Set<String> MAY_WRITE_HTML =
            Set.of("src/main/jte/rendering/richText.jte", "src/main/jte/rendering/document.jte");
    private static final Set<String> READ_ALOUD =
            Set.of("title", "alt", "placeholder", "aria-label", "aria-description", "aria-roledescription");
    private static final Pattern CONDITION = Pattern.compile("@(if|elseif)\\(.*", Pattern.DOTALL);
    private static final Pattern COMPARISON =
            Pattern.compile("\\.(status|state)\\(\\)\\s*[!=]=|[!=]=\\s*(\\w+\\.)*[A-Z]\\w*\\.[A-Z][A-Z_]+\\b");
    private static final Pattern STATE = Pattern.compile("\\.(status|state)\\(\\)|\\b[A-Z]\\w*\\.[A-Z][A-Z_]+\\b");
    private static final Pattern WORDS = Pattern.compile("\"(\\p{Lu}\\p{Ll}[^\"]*|[^\"]*[æøåÆØÅ][^\"]*)\"");

    @Test
    void templatesHoldNoTextNoDecisionAndNothingInline() {
        assertThat(Sources.under("src/main/jte", ".jte").entrySet().stream()
                        .flatMap(it -> complaints(it.getKey(), it.getValue()).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>Hej</p>                                              | "Hej" belongs in text/
                    @if(x)<p>${a} – 2 @else og @endif                       | og" belongs in text/
                    @template.ui.layout(content = @`<p>Inde @if(y(")"))i@endif</p>`) | "Inde i" belongs in text/
                    <img src="a" alt="Et kort">                             | "Et kort" belongs in text/
                    @template.ui.field(label = "Navn", name = "x")          | "Navn" belongs in text/
                    ${x ? "på" : "y"}                                       | "på" belongs in text/
                    @if(page.status() == x)@endif                           | decides by a state
                    @if(a)@elseif(b != Kind.GOAL)@endif                     | decides by a state
                    ${a.kind() == Kind.GOAL ? b : c}                        | decides by a state
                    <p style="color: red">${a}</p>                          | style= is inline
                    <button @if(x) onclick="y()" @endif>${a}</button>       | onclick= is inline
                    <script>alert(1)</script>                               | <script> is inline
                    <style></style>                                         | <style> is inline
                    <a href="javascript:x()">${a}</a>                       | javascript: is inline
                    <p>$unsafe{page.html()}</p>                             | $unsafe
                    """)
    void whateverElseATemplateHoldsIsCaught(String template, String complaint) {
        assertThat(complaints("x.jte", template)).anyMatch(it -> it.contains(complaint));
    }

    private static List<String> complaints(String file, String source) {
        Template template = new Template(source);
        List<String> complaints = new ArrayList<>();
        for (String code : template.code()) {
            WORDS.matcher(code).results().forEach(it -> complaints.add(text(it.group(1))));
            boolean decides =
                    CONDITION.matcher(code).matches() && STATE.matcher(code).find();
            if (decides || COMPARISON.matcher(code).find()) {
                complaints.add(code + ") decides by a state: let the page record say it");
            }
            if (code.startsWith("$unsafe") && !MAY_WRITE_HTML.contains(file)) {
                complaints.add(code + ": only the templates of rendering may write HTML as it is, $unsafe");
            }
        }
        Jsoup.parse(template.markupOnly(), Parser.xmlParser())
                .getAllElements()
                .forEach(it -> addComplaints(it, complaints));
        return complaints.stream().map(it -> file + ": " + it).toList();
    }

    private static void addComplaints(Element element, List<String> complaints) {
        for (TextNode text : element.textNodes()) {
            addIfWords(text.getWholeText(), complaints);
        }
        for (Attribute attribute : element.attributes()) {
            if (READ_ALOUD.contains(attribute.getKey())) {
                addIfWords(attribute.getValue(), complaints);
            }
            if (attribute.getKey().matches("on\\w+|style")) {
                complaints.add(attribute.getKey() + "= is inline: put it in a file of frontend/");
            }
            if (attribute.getValue().startsWith("javascript:")) {
                complaints.add("javascript: is inline: put it in a file of frontend/js");
            }
        }
        if (element.nameIs("style") || (element.nameIs("script") && !element.hasAttr("src"))) {
            complaints.add("<%s> is inline: put it in a file of frontend/".formatted(element.tagName()));
        }
    }

    private static void addIfWords(String text, List<String> complaints) {
        if (text.codePoints().anyMatch(Character::isLetter)) {
            complaints.add(text(text.strip().replaceAll("\\s+", " ")));
        }
    }

    private static String text(String words) {
        return "\"%s\" belongs in text/<room>_{da,en}.properties".formatted(words);
    }
}
