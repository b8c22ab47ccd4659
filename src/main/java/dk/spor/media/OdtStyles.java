package dk.spor.media;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Which styles of an ODT make text strong or emphasised, and which lists are numbered. */
final class OdtStyles extends SafeXml.Reader {

    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> strong = new HashSet<>();
    private final Set<String> emphasised = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private String current = "";

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (qualified) {
            case "style:style" -> {
                current = attribute(attributes, "style:name");
                parents.put(current, attribute(attributes, "style:parent-style-name"));
            }
            case "text:list-style" -> current = attribute(attributes, "style:name");
            case "text:list-level-style-number" -> numbered.add(current);
            case "style:text-properties" -> look(attributes);
            default -> {}
        }
    }

    private void look(Attributes attributes) {
        if (attribute(attributes, "fo:font-weight").matches("bold|[6-9]00")) {
            strong.add(current);
        }
        if (attribute(attributes, "fo:font-style").equals("italic")) {
            emphasised.add(current);
        }
    }

    boolean isStrong(String style) {
        return isOf(strong, style);
    }

    boolean isEmphasised(String style) {
        return isOf(emphasised, style);
    }

    boolean isNumbered(String list) {
        return numbered.contains(list);
    }

    private boolean isOf(Set<String> some, String style) {
        String name = style;
        for (int generation = 0; generation < 10; generation++) {
            if (some.contains(name)) {
                return true;
            }
            name = parents.getOrDefault(name, "");
        }
        return false;
    }

    static String attribute(Attributes attributes, String name) {
        @Nullable String value = attributes.getValue(name);
        return Objects.requireNonNullElse(value, "");
    }
}
