package dk.spor.response.web;

import dk.spor.rendering.RichText;
import dk.spor.response.AgendaEdit;
import dk.spor.response.AgendaText;
import dk.spor.response.TreatmentDetails;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was typed under the headings of the agenda item, by the field of the heading.
 *
 * @param seen the marks of what the form was opened with
 * @param given fields in which what somebody else has saved meanwhile is to stand
 */
record AgendaForm(Map<String, String> typed, Map<String, String> seen, Set<String> given) {

    static final AgendaForm NONE = new AgendaForm(Map.of(), Map.of(), Set.of());

    /** Of all fields that a form has sent; also those of a heading that somebody has taken away meanwhile. */
    static AgendaForm sent(Map<String, String> fields) {
        Set<String> given = of("k-", fields).keySet();
        Map<String, String> typed = of("t-", fields);
        typed.keySet().removeAll(given);
        return new AgendaForm(typed, of("s-", fields), given);
    }

    private static Map<String, String> of(String prefix, Map<String, String> fields) {
        Map<String, String> found = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (name.matches(prefix + "[a-z0-9-]{1,120}")) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    /** With this plan, unless another's is to stand. */
    AgendaEdit edit(TreatmentDetails plan) {
        Map<String, RichText> texts = new TreeMap<>();
        typed.forEach((field, text) -> texts.put(field, RichText.ofPlain(text)));
        Map<String, String> marks = new TreeMap<>(seen);
        if (given.contains(AgendaEdit.PLAN)) {
            marks.put(AgendaEdit.PLAN, AgendaEdit.mark(plan)); // as if it had been left alone
        }
        return new AgendaEdit(plan, texts, marks);
    }

    /** These texts, as they were typed where they were written on. */
    List<AgendaField> over(List<AgendaText> stored, AgendaEdit edit) {
        return stored.stream().map(it -> field(it, edit)).toList();
    }

    private static AgendaField field(AgendaText stored, AgendaEdit edit) {
        String field = stored.heading().field();
        RichText mine = edit.changed().getOrDefault(field, stored.text());
        return new AgendaField(
                stored.heading(),
                mine,
                AgendaEdit.mark(stored.text()),
                edit.overtaken(field, stored.text()) ? stored.text() : null);
    }
}
