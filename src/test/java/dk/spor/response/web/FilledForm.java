package dk.spor.response.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A form of a page in tests, as a browser without scripts sends it back: what stands there, and what is typed over it. */
public final class FilledForm {

    private FilledForm() {}

    /** Name, value, name, value …; a field that is typed is sent as it is typed only. */
    public static String[] of(Element form, String... typed) {
        List<String> all = new ArrayList<>(List.of(typed));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < typed.length; i += 2) {
            names.add(typed[i]);
        }
        for (Element it : form.select("[name]:not(button):not([name=_csrf])")) {
            if (!names.contains(it.attr("name")) && isSent(it)) {
                all.add(it.attr("name"));
                all.add(value(it));
            }
        }
        return all.toArray(String[]::new);
    }

    private static boolean isSent(Element field) {
        return !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "select" -> field.select("option[selected]").val();
            case "textarea" -> field.wholeText();
            default -> field.val();
        };
    }
}
