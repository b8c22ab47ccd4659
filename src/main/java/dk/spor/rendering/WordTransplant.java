package dk.spor.rendering;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Moves what stands in a Word file of ours into another, whose own styles of the same names it takes on. */
final class WordTransplant {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Set<String> STYLED = Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link");

    private final XWPFDocument from;
    private final XWPFDocument to;
    private final Map<String, String> styles;
    private final WordLists lists;
    private final Map<String, String> links = new HashMap<>();

    WordTransplant(XWPFDocument from, XWPFDocument to) {
        this.from = from;
        this.to = to;
        this.lists = new WordLists(from, to);
        this.styles = from.getStyles().getStyles().stream()
                .collect(Collectors.toMap(XWPFStyle::getStyleId, this::nameInTarget));
    }

    /** Everything, in place of this paragraph of the target. */
    void before(XWPFParagraph place, boolean withoutTitle) {
        if (to.getStyles() == null) {
            to.createStyles();
        }
        for (XWPFStyle style : from.getStyles().getStyles()) {
            if (to.getStyles().getStyle(styles.get(style.getStyleId())) == null) {
                adopt(style);
            }
        }
        Node body = from.getDocument().getBody().getDomNode();
        adapt(body);
        try (XmlCursor all = from.getDocument().getBody().newCursor();
                XmlCursor target = place.getCTP().newCursor()) {
            boolean first = true;
            for (boolean more = all.toFirstChild(); more; more = all.toNextSibling()) {
                boolean title = first && withoutTitle;
                first = false;
                if (!title && !all.getName().getLocalPart().equals("sectPr")) {
                    all.copyXml(target);
                }
            }
            target.removeXml();
        }
    }

    /** The style of the same name, which Word keeps in English whatever the language of its identity. */
    private String nameInTarget(XWPFStyle style) {
        if (to.getStyles() == null) {
            return style.getStyleId();
        }
        String name = style.getName().toLowerCase(Locale.ROOT);
        return to.getStyles().getStyles().stream()
                .filter(it -> it.getName() != null
                        && it.getName().toLowerCase(Locale.ROOT).equals(name)
                        && it.getType() == style.getType())
                .map(XWPFStyle::getStyleId)
                .findFirst()
                .orElseGet(() -> free(style.getStyleId()));
    }

    private String free(String id) {
        return to.getStyles().getStyle(id) == null ? id : free("Spor" + id);
    }

    private void adopt(XWPFStyle style) {
        CTStyle copy = (CTStyle) style.getCTStyle().copy();
        copy.setStyleId(styles.get(style.getStyleId()));
        if (copy.isSetDefault()) {
            copy.unsetDefault();
        }
        adapt(copy.getDomNode());
        to.getStyles().addStyle(new XWPFStyle(copy, to.getStyles()));
    }

    /** Names of styles, lists and links as they are in the target; a copy hangs below a fragment, not an element. */
    private void adapt(Node node) {
        if (node instanceof Element element) {
            rename(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            adapt(child);
        }
    }

    private void rename(Element element) {
        String name = element.getLocalName();
        if (STYLED.contains(name)) {
            String id = element.getAttributeNS(W, "val");
            element.setAttributeNS(W, "w:val", styles.getOrDefault(id, id));
        } else if ("numId".equals(name)) {
            element.setAttributeNS(W, "w:val", lists.inTarget(element.getAttributeNS(W, "val")));
        } else if ("hyperlink".equals(name) && element.hasAttributeNS(R, "id")) {
            element.setAttributeNS(R, "r:id", links.computeIfAbsent(element.getAttributeNS(R, "id"), this::link));
        }
    }

    private String link(String id) {
        PackageRelationship link = from.getPackagePart().getRelationship(id);
        return to.getPackagePart()
                .addExternalRelationship(link.getTargetURI().toString(), link.getRelationshipType())
                .getId();
    }
}
