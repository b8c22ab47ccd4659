package dk.spor.synthesis.web;

import dk.spor.ui.Choice;
import dk.spor.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A filter that is on.
 *
 * @param name what is filtered by
 * @param value what is shown alone
 * @param without how the other filters stand in an address
 */
public record ActiveFilter(String name, String value, String without) {

    /** Those of the list; what lets everything through is none. */
    public static List<ActiveFilter> of(DeskPage page, View view) {
        FilterForm form = page.form();
        List<ActiveFilter> active = new ArrayList<>();
        if (!form.q().isEmpty()) {
            active.add(new ActiveFilter(
                    view.text("synthesis.filter.words"), "»" + form.q() + "«", form.queryWith(Map.of("q", ""))));
        }
        add(active, form, "municipality", form.municipality(), page.choices().municipalities(view), view);
        add(active, form, "track", form.track(), page.choices().tracks(view), view);
        add(active, form, "kind", form.kind(), page.choices().kinds(view), view);
        add(active, form, "outcome", form.outcome(), page.choices().outcomes(view), view);
        add(active, form, "state", form.state(), page.choices().states(view), view);
        add(active, form, "worker", form.worker(), page.choices().workers(view), view);
        add(active, form, "tag", form.tag(), page.choices().tags(view), view);
        add(active, form, "due", form.due(), page.choices().dues(view), view);
        return active;
    }

    private static void add(
            List<ActiveFilter> active, FilterForm form, String field, String value, List<Choice> choices, View view) {
        choices.stream()
                .filter(it -> !value.isEmpty() && it.value().equals(value))
                .findFirst()
                .map(it -> new ActiveFilter(
                        view.text("synthesis.filter." + field), it.label(), form.queryWith(Map.of(field, ""))))
                .ifPresent(active::add);
    }
}
