package dk.spor.media;

import static dk.spor.media.OfficeFiles.docx;
import static dk.spor.media.OfficeFiles.h;
import static dk.spor.media.OfficeFiles.odt;
import static dk.spor.media.OfficeFiles.p;
import static dk.spor.media.PdfFixtures.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in honest files; {@link HostileFilesTest} has the others. */
class FileInspectionTest {

    @TempDir
    Path folder;

    @Test
    void aPdfHasItsOwnPagesAndItsText() throws IOException {
        Contents found = look(pdf(2, "Viborg bakker op."));
        assertThat(found.type()).isEqualTo(FileType.PDF);
        assertThat(found.pages()).isEqualTo(2);
        assertThat(found.a4()).isTrue();
        assertThat(found.tagged()).isFalse();
        assertThat(found.html()).contains("<p>Viborg bakker op.</p>");
    }

    /** A response of two pages, as LibreOffice 7.4 writes it. */
    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.pdf", "libreoffice.docx"})
    void whatAWordProcessorHasWrittenKeepsItsPagesTagsAndLists(String name) throws IOException {
        Contents found = look(Files.readAllBytes(Path.of("src/test/resources/documents", name)));
        assertThat(found.pages()).isEqualTo(name.endsWith("pdf") ? 2 : 0);
        assertThat(found.a4()).isTrue();
        assertThat(found.tagged()).isTrue();
        assertThat(found.title()).isEqualTo("Høringssvar fra Viborg Kommune");
        assertThat(found.html().replaceAll("</?(strong|em)>", ""))
                .contains(
                        "<ul><li>Fjernvarmen udbygges inden 2030</li><li>Biogas får en særskilt plan</li>"
                                + "<li>Solceller på offentlige tage</li></ul>",
                        "Samkørsel på tværs af kommunegrænser",
                        "Støtter med bemærkninger",
                        "kommunens klimaplan");
    }

    @Test
    void aPdfOfScannedPagesHasNoText() throws IOException {
        assertThat(look(pdf(1, "")).hasText()).isFalse();
    }

    @Test
    void anA4PageMayBeOffByTwoMillimetresAndLieOnItsSide() throws IOException {
        float mm = 72 / 25.4f;
        float width = PDRectangle.A4.getWidth();
        float height = PDRectangle.A4.getHeight();
        assertThat(look(pdf(1, "", new PDRectangle(width + 1.9f * mm, height - 1.9f * mm)))
                        .a4())
                .isTrue();
        assertThat(look(pdf(1, "", new PDRectangle(height, width))).a4()).isTrue();
        assertThat(look(pdf(1, "", new PDRectangle(width + 2.1f * mm, height))).a4())
                .isFalse();
        assertThat(look(pdf(1, "", PDRectangle.LETTER)).a4()).isFalse();
    }

    @Test
    void aTaggedPdfIsKnownAndSoIsItsTitle() throws IOException {
        Contents found = look(PdfFixtures.tagged("Vores svar"));
        assertThat(found.tagged()).isTrue();
        assertThat(found.title()).isEqualTo("Vores svar");
    }

    @Test
    void aPdfThatOnlyAsksForAPasswordToBeChangedIsRead() throws IOException {
        assertThat(look(PdfFixtures.locked("ejer", "")).html()).contains("Hemmeligt");
    }

    @Test
    void wordKeepsHeadingsListsLooksAndLinks() throws IOException {
        String body = h("Transport")
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Fed</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>skrå</w:t></w:r></w:p>"
                + "<w:p><w:r><w:delText>slettet</w:delText></w:r></w:p>";
        Contents found = look(docx(body).bytes());
        assertThat(found.type()).isEqualTo(FileType.DOCX);
        assertThat(found.html())
                .contains("<h1>Transport</h1>", "<strong>Fed</strong>", "<em>skrå</em>")
                .doesNotContain("slettet");
        assertThat(found.title()).isEqualTo("Vores svar");
    }

    @Test
    void openDocumentKeepsHeadingsListsLooksAndLinks() throws IOException {
        Contents found = look(odt("""
                <text:h text:outline-level="2">Transport &amp; veje</text:h>
                <text:p>Et <text:span text:style-name="T1">fedt</text:span><text:s/><text:span text:style-name="T2">skråt</text:span> ord<text:line-break/>og <text:a xlink:href="https://viborg.dk">et link</text:a>.</text:p>
                <text:list text:style-name="L1"><text:list-item><text:p>Første</text:p></text:list-item></text:list>
                <text:list text:style-name="L2"><text:list-item><text:p>Punkt</text:p></text:list-item></text:list>
                """).bytes());
        assertThat(found.type()).isEqualTo(FileType.ODT);
        assertThat(found.html())
                .contains(
                        "<h2>Transport &amp; veje</h2>",
                        "Et <strong>fedt</strong> <em>skråt</em> ord<br>og <a href=\"https://viborg.dk\">et link</a>.",
                        "<ol><li><p>Første</p></li></ol>",
                        "<ul><li><p>Punkt</p></li></ul>");
    }

    @Test
    void whatIsNotMeantForTheReaderStaysBehind() throws IOException {
        Contents found = look(odt("""
                <text:tracked-changes><text:changed-region><text:deletion><text:p>slettet</text:p></text:deletion></text:changed-region></text:tracked-changes>
                <text:p>Et ord<office:annotation><text:p>intern kommentar</text:p></office:annotation>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>En note</text:p></text:note-body></text:note></text:p>
                """).bytes());
        assertThat(found.html())
                .contains("<p>Et ord. (En note)</p>")
                .doesNotContain("slettet")
                .doesNotContain("kommentar");
    }

    @Test
    void aTemplateOfTheWritersOwnDiskIsNothingToFear() throws IOException {
        byte[] docx = docx(p("Hej"))
                .with(
                        "word/_rels/settings.xml.rels",
                        OfficeFiles.relations(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate",
                                "file:///C:\\Skabeloner\\Brev.dotx",
                                "External"))
                .bytes();
        assertThat(look(docx).html()).contains("Hej");
        assertThat(look(docx(p("Hej"))
                                .fetching("hyperlink", "https://viborg.dk")
                                .bytes())
                        .html())
                .contains("Hej");
    }

    @Test
    void mailsAndPicturesAreKnownByWhatIsInThem() throws IOException {
        assertThat(look("Received: from a\r\n by b\r\nFrom: x@example.dk\r\nSubject: Svar\r\n\r\nHej"
                                .getBytes(StandardCharsets.US_ASCII))
                        .type())
                .isEqualTo(FileType.EML);
        assertThat(look(HostileOriginalsTest.picture("jpg")).type()).isEqualTo(FileType.JPEG);
        assertThat(look(HostileOriginalsTest.picture("png")).type()).isEqualTo(FileType.PNG);
    }

    private Contents look(byte[] bytes) throws IOException {
        return FileInspection.of(Files.write(folder.resolve("file"), bytes));
    }
}
