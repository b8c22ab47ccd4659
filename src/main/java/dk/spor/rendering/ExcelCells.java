package dk.spor.rendering;

import dk.spor.shared.Copenhagen;
import dk.spor.shared.InputText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Fills cells by what is put into them. */
final class ExcelCells {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String DATE = "dd.mm.yyyy";
    private static final String TIME = DATE + " hh.mm";
    private static final int DATE_LENGTH = 10;
    private static final int TIME_LENGTH = 16;

    private final XSSFWorkbook book;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle guarded;
    private final XSSFCellStyle date;
    private final XSSFCellStyle time;

    ExcelCells(XSSFWorkbook book) {
        this.book = book;
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        head = style();
        head.setFont(bold);
        text = style();
        guarded = style();
        guarded.setQuotePrefixed(true);
        date = style();
        date.setDataFormat(book.createDataFormat().getFormat(DATE));
        time = style();
        time.setDataFormat(book.createDataFormat().getFormat(TIME));
    }

    private XSSFCellStyle style() {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    void head(Cell cell, String heading) {
        text(cell, heading);
        cell.setCellStyle(head);
    }

    void fill(Cell cell, @Nullable Object value) {
        cell.setCellStyle(text);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof LocalDateTime moment) {
            cell.setCellValue(moment);
            cell.setCellStyle(time);
        } else if (value instanceof Instant instant) {
            fill(cell, Copenhagen.at(instant).toLocalDateTime());
        } else if (value != null) {
            text(cell, value.toString());
        }
    }

    /** Text stays text, also when somebody edits the cell: without the mark a leading "=" would then be a formula. */
    private void text(Cell cell, String value) {
        String normal = InputText.normal(value);
        boolean fits = normal.length() <= LONGEST;
        cell.setCellValue(fits ? normal : InputText.normal(normal.substring(0, LONGEST - 1)) + "…");
        if (canActAsFormula(normal)) {
            cell.setCellStyle(guarded);
        }
    }

    /** Whether a spreadsheet that takes this text as if somebody had typed it may work it out. */
    static boolean canActAsFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    /** How many characters wide the cell's longest line is. */
    static int length(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            String format = cell.getCellStyle().getDataFormatString();
            return format.equals(DATE)
                    ? DATE_LENGTH
                    : format.equals(TIME)
                            ? TIME_LENGTH
                            : String.valueOf(cell.getNumericCellValue()).length();
        }
        return cell.toString().lines().mapToInt(String::length).max().orElse(0);
    }
}
