package dk.spor.rendering;

import dk.spor.rendering.Block.Entry;
import dk.spor.rendering.Block.Facts;
import dk.spor.rendering.Block.Table;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;

/** Writes tables into a Word file: the header row is marked as such and comes again on every page. */
interface DocxTables {

    static void table(XWPFDocument word, Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.header());
        rows.addAll(table.rows());
        int line = DocxPage.across(word) > DocxPage.WIDTH ? ColumnWidths.WIDE_LINE : ColumnWidths.LINE;
        XWPFTable written = write(word, rows, ColumnWidths.of(rows, line));
        look(written).setFirstRow(true);
        letters(written, ColumnWidths.size(table.header().size()));
        written.getRow(0).setRepeatHeader(true);
    }

    /** Smaller ones where there are many columns. */
    private static void letters(XWPFTable table, double size) {
        if (size < ColumnWidths.SIZE) {
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .forEach(run -> run.setFontSize(size));
        }
    }

    static void facts(XWPFDocument word, Facts facts) {
        List<List<String>> rows = facts.entries().stream().map(DocxTables::row).toList();
        look(write(word, rows, new double[] {30, 70})).setFirstColumn(true);
    }

    private static List<String> row(Entry entry) {
        return List.of(entry.label(), entry.value());
    }

    private static XWPFTable write(XWPFDocument word, List<List<String>> rows, double[] widths) {
        int across = DocxPage.across(word);
        XWPFTable table = word.createTable(rows.size(), widths.length);
        table.setStyleID("SporTable");
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(across);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (double width : widths) {
            grid.addNewGridCol().setW(twips(width, across));
        }
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            for (int j = 0; j < widths.length; j++) {
                XWPFTableCell cell = row.getCell(j);
                cell.setWidthType(TableWidthType.DXA);
                cell.setWidth(twips(widths[j], across).toString());
                XWPFParagraph paragraph = cell.getParagraphs().get(0);
                paragraph.setStyle("TableText");
                DocxText.fill(paragraph, j < rows.get(i).size() ? rows.get(i).get(j) : "");
            }
        }
        word.createParagraph().setSpacingAfter(0);
        return table;
    }

    private static BigInteger twips(double percent, int across) {
        return BigInteger.valueOf(Math.round(across * percent / 100));
    }

    private static CTTblLook look(XWPFTable table) {
        CTTblLook look = table.getCTTbl().getTblPr().isSetTblLook()
                ? table.getCTTbl().getTblPr().getTblLook()
                : table.getCTTbl().getTblPr().addNewTblLook();
        look.setNoHBand(true);
        look.setNoVBand(true);
        return look;
    }
}
