package dk.spor.rendering;

import dk.spor.shared.InputText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
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
            layOut(page, sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The spreadsheet could not be written", e);
        }
    }

    private static void header(XSSFSheet page, List<String> header, ExcelCells cells) {
        Row row = page.createRow(0);
        for (int i = 0; i < header.size(); i++) {
            cells.head(row.createCell(i), header.get(i));
        }
    }

    private static void layOut(XSSFSheet page, Sheet sheet) {
        page.createFreezePane(0, 1);
        page.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (!sheet.header().isEmpty()) {
            page.setAutoFilter(new CellRangeAddress(
                    0, page.getLastRowNum(), 0, sheet.header().size() - 1));
        }
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
