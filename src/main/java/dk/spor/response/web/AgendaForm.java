package dk.spor.response.web;

import dk.spor.rendering.RichText;
import dk.spor.response.AgendaText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was typed under the headings of the agenda item, by the field of the heading. */
record AgendaForm(Map<String, String> typed) {

    private static final String PREFIX = "t-";

    /** Of all fields that a form has sent; also those of a heading that somebody has taken away meanwhile. */
    static AgendaForm sent(Map<String, String> fields) {
        Map<String, String> typed = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (name.matches(PREFIX + "[a-z0-9-]{1,120}")) {
                typed.put(name.substring(PREFIX.length()), value);
            }
        });
        return new AgendaForm(typed);
    }

    /** What differs from what was shown: a proposal that is left as it is goes on following its body and deadline. */
    Map<String, RichText> changed(List<AgendaText> shown) {
        Map<String, RichText> texts = new TreeMap<>();
        typed.forEach((field, text) -> texts.put(field, RichText.ofPlain(text)));
        shown.forEach(it -> texts.remove(it.heading().field(), it.text()));
        return texts;
    }

    /** These texts, as they were typed where they were. */
    List<AgendaText> over(List<AgendaText> stored) {
        return stored.stream()
                .map(it -> typed.containsKey(it.heading().field())
                        ? new AgendaText(
                                it.heading(),
                                RichText.ofPlain(typed.get(it.heading().field())))
                        : it)
                .toList();
    }
}
