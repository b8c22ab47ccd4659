package dk.spor.rendering;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Finds the paragraphs of a Word file: in its body, its headers and footers, and the tables of these. */
interface WordParagraphs {

    static List<XWPFParagraph> all(XWPFDocument word) {
        List<XWPFParagraph> found = new ArrayList<>();
        collect(word, found);
        word.getHeaderList().forEach(it -> collect(it, found));
        word.getFooterList().forEach(it -> collect(it, found));
        return found;
    }

    private static void collect(IBody body, List<XWPFParagraph> found) {
        for (IBodyElement element : List.copyOf(body.getBodyElements())) {
            if (element instanceof XWPFParagraph paragraph) {
                found.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        collect(cell, found);
                    }
                }
            }
        }
    }
}
