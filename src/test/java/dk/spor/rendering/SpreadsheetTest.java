package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private final Spreadsheet spreadsheet = new ExcelSpreadsheet();

    @Test
    void theHeaderIsBoldStaysInSightAndFilters() throws IOException {
        try (XSSFWorkbook book = write(List.of(Arrays.asList("Viborg", 1)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Svar 2020 2021");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Kommune");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void datesAreDatesNumbersAreNumbersAndNothingIsAnEmptyCell() throws IOException {
        try (XSSFWorkbook book = write(List.of(
                Arrays.asList(LocalDate.of(2021, 2, 1), 1_234.5),
                Arrays.asList(LocalDateTime.of(2020, 12, 15, 10, 0), true),
                Arrays.asList(Instant.parse("2020-07-15T08:00:59Z"), null)))) {
            assertThat(shown(book, 1, 0)).isEqualTo("01.02.2021");
            assertThat(DateUtil.isCellDateFormatted(cell(book, 1, 0))).isTrue();
            assertThat(cell(book, 1, 1).getNumericCellValue()).isEqualTo(1_234.5);
            assertThat(shown(book, 2, 0)).isEqualTo("15.12.2020 10.00");
            assertThat(cell(book, 2, 1).getBooleanCellValue()).isTrue();
            assertThat(shown(book, 3, 0)).isEqualTo("15.07.2020 10.00");
            assertThat(cell(book, 3, 1).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 8755 0000", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x.dk\")"})
    void textThatLooksLikeAFormulaStaysText(String text) throws IOException {
        try (XSSFWorkbook book = write(List.of(Arrays.asList(text, "almindelig")))) {
            assertThat(cell(book, 1, 0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(book, 1, 0).getStringCellValue()).isEqualTo(text);
            assertThat(cell(book, 1, 0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(book, 1, 1).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void columnsAreAsWideAsTheirTextButNotWiderThanTheScreen() throws IOException {
        try (XSSFWorkbook book = write(List.of(Arrays.asList("x".repeat(30), "y".repeat(4_000))))) {
            assertThat(book.getSheetAt(0).getColumnWidth(0)).isEqualTo(33 * 256);
            assertThat(book.getSheetAt(0).getColumnWidth(1)).isEqualTo(60 * 256);
        }
    }

    @Test
    void aTextLongerThanACellIsCutVisibly() throws IOException {
        try (XSSFWorkbook book = write(List.of(Arrays.asList("😀".repeat(100_000), "a\u0000b")))) {
            assertThat(cell(book, 1, 0).getStringCellValue()).endsWith("😀…").hasSizeLessThanOrEqualTo(32_767);
            assertThat(cell(book, 1, 1).getStringCellValue()).isEqualTo("ab");
        }
    }

    private XSSFWorkbook write(List<List<Object>> rows) throws IOException {
        byte[] xlsx = spreadsheet.xlsx(new Sheet("Svar 2020/2021", List.of("Kommune", "Tid"), rows));
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    private static Cell cell(XSSFWorkbook book, int row, int column) {
        return book.getSheetAt(0).getRow(row).getCell(column);
    }

    private static String shown(XSSFWorkbook book, int row, int column) {
        return new DataFormatter().formatCellValue(cell(book, row, column));
    }
}
