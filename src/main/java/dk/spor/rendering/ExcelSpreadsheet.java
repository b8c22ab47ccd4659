package dk.spor.rendering;

import dk.spor.shared.InputText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes XLSX files. */
@Component
final class ExcelSpreadsheet implements Spreadsheet {

    /** Column widths in characters. */
    private static final int NARROWEST = 8;

    private static final int WIDEST = 60;

    private static final int USUAL = 24;

    /** Rows that are kept before they are written to a file that nobody sees. */
    private static final int IN_MEMORY = 100;

    @Override
    public byte[] xlsx(Sheet sheet) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet page = book.createSheet(WorkbookUtil.createSafeSheetName(InputText.normal(sheet.name())));
            ExcelCells cells = new ExcelCells(book);
            header(page, sheet.header(), cells);
            for (List<@Nullable Object> row : sheet.rows()) {
                Row line = page.createRow(page.getLastRowNum() + 1);
                for (int i = 0; i < row.size(); i++) {
                    cells.fill(line.createCell(i), row.get(i));
                }
            }
            layOut(page, sheet.header().size(), page.getLastRowNum());
            widen(page, sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The spreadsheet could not be written", e);
        }
    }

    @Override
    public void xlsx(String name, List<String> header, Rows rows, OutputStream out) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(book, IN_MEMORY)) {
            SXSSFSheet page = streamed.createSheet(WorkbookUtil.createSafeSheetName(InputText.normal(name)));
            ExcelCells cells = new ExcelCells(book);
            header(page, header, cells);
            int[] written = {0};
            rows.each(row -> {
                Row line = page.createRow(++written[0]);
                for (int i = 0; i < row.size(); i++) {
                    cells.fill(line.createCell(i), row.get(i));
                }
            });
            layOut(page, header.size(), written[0]);
            for (int i = 0; i < header.size(); i++) {
                page.setColumnWidth(i, 256 * USUAL);
            }
            // Sizes of eight bytes, POI's own choice, stop readers that ask only for four where the file is small.
            streamed.setZip64Mode(Zip64Mode.AsNeeded);
            streamed.write(out);
        }
    }

    @Override
    public void csv(List<String> header, Rows rows, OutputStream out) throws IOException {
        new CsvWriter(out).write(header, rows);
    }

    private static void header(org.apache.poi.ss.usermodel.Sheet page, List<String> header, ExcelCells cells) {
        Row row = page.createRow(0);
        for (int i = 0; i < header.size(); i++) {
            cells.head(row.createCell(i), header.get(i));
        }
    }

    private static void layOut(org.apache.poi.ss.usermodel.Sheet page, int columns, int last) {
        page.createFreezePane(0, 1);
        page.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (columns > 0) {
            page.setAutoFilter(new CellRangeAddress(0, last, 0, columns - 1));
        }
    }

    private static void widen(XSSFSheet page, Sheet sheet) {
        for (int i = 0; i < sheet.header().size(); i++) {
            page.setColumnWidth(i, 256 * width(page, i));
        }
    }

    private static int width(XSSFSheet page, int column) {
        int longest = NARROWEST;
        for (Row row : page) {
            Cell cell = row.getCell(column);
            longest = Math.max(longest, cell == null ? 0 : ExcelCells.length(cell));
        }
        return Math.min(WIDEST, longest + 3);
    }
}
