package dk.spor.media;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Goes through one part of a document, and refuses what would fetch something when the document is opened, or run. */
final class PartReader extends SafeXml.Reader {

    private static final String ODF_LINK = "http://www.w3.org/1999/xlink";

    /** Loaded from the disk of whoever opens it, not from elsewhere: nearly every office's template is. */
    private static final Pattern OWN_DISK = Pattern.compile("(?i)(?:file:/{3})?[a-z]:[\\\\/].*|[^/\\\\:]+\\.dot[xm]?");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|[/\\\\].*|\\.\\..*");

    private final boolean relations;

    PartReader(String name) {
        this.relations = name.endsWith(".rels");
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        if (relations && name.equals("Relationship")) {
            relationship(attributes);
        } else if (name.equals("event-listener")
                || attribute(attributes, "ContentType").contains("macroEnabled")) {
            throw new Hindered(Hindrance.MACROS);
        } else if (name.equals("encryption-data")) {
            throw new Hindered(Hindrance.PASSWORD);
        } else if (isLoaded(name) && ELSEWHERE.matcher(link(attributes)).matches()) {
            throw new Hindered(Hindrance.EXTERNAL);
        }
    }

    private static void relationship(Attributes attributes) {
        String type = attribute(attributes, "Type");
        String target = attribute(attributes, "Target");
        boolean external = attribute(attributes, "TargetMode").equalsIgnoreCase("External");
        boolean followed = type.endsWith("/hyperlink");
        boolean ownTemplate =
                type.endsWith("/attachedTemplate") && OWN_DISK.matcher(target).matches();
        if (external && !followed && !ownTemplate) {
            throw new Hindered(Hindrance.EXTERNAL);
        }
    }

    /** Elements whose link an office program loads without being asked. */
    private static boolean isLoaded(String name) {
        return switch (name) {
            case "image",
                    "fill-image",
                    "object",
                    "object-ole",
                    "plugin",
                    "applet",
                    "floating-frame",
                    "section-source" -> true;
            case "background-image", "list-level-style-image", "font-face-uri", "source" -> true;
            default -> false;
        };
    }

    private static String link(Attributes attributes) {
        String link = attributes.getValue(ODF_LINK, "href");
        return link == null ? "" : link;
    }

    private static String attribute(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
