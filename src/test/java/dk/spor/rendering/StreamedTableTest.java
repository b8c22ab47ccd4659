package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are written row by row. */
class StreamedTableTest {

    private static final List<String> HEADER = List.of("Nr.", "Resumé");

    private final Spreadsheet spreadsheet = new ExcelSpreadsheet();

    @Test
    void csvIsAsRfc4180HasIt() throws IOException {
        String csv = csv(Arrays.asList("VIB-1", "Han sagde \"nej\", og\r\ngik"), Arrays.asList(2, null));
        assertThat(csv).isEqualTo("\uFEFFNr.;Resumé\r\nVIB-1;\"Han sagde \"\"nej\"\", og\ngik\"\r\n2;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void noTextCanActAsAFormula(String text) throws IOException {
        assertThat(csv(List.of(text, "b"))).contains("\r\n'" + text + ";b\r\n");
        try (XSSFWorkbook book = book(List.of(List.of(text, "b")))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void aNumberBelowNothingIsStillANumberInCsv() throws IOException {
        assertThat(csv(List.of(-5, "b"))).contains("\r\n-5;b");
    }

    @Test
    void moreRowsThanAreKeptInMemoryAreAllThereAndFilter() throws IOException {
        List<List<Object>> rows = IntStream.range(0, 1_000)
                .mapToObj(it -> List.<Object>of("VIB-" + it, "Ord " + it))
                .toList();
        try (XSSFWorkbook book = book(rows)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1_000);
            assertThat(sheet.getRow(1_000).getCell(1).getStringCellValue()).isEqualTo("Ord 999");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B1001");
        }
    }

    @SafeVarargs
    private String csv(List<? extends Object>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        spreadsheet.csv(HEADER, writer -> Arrays.stream(rows).forEach(it -> writer.accept(new ArrayList<>(it))), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private XSSFWorkbook book(List<? extends List<? extends Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        spreadsheet.xlsx("Hvidbog", HEADER, writer -> rows.forEach(it -> writer.accept(new ArrayList<>(it))), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
