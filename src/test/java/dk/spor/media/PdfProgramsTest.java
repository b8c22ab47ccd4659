package dk.spor.media;

import static dk.spor.media.Hindrance.PDF_FILES;
import static dk.spor.media.Hindrance.PDF_PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.Document;
import dk.spor.rendering.Renderers;
import dk.spor.rendering.RichText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A PDF can hide a program or a file in many places; wherever it is found the PDF is refused, and no other is. */
class PdfProgramsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void isRefused(Hindrance expected, String where, PdfFixtures.Change change) throws IOException {
        assertThat(look(changed(change))).isEqualTo(new InspectionAnswer(null, expected));
    }

    static Stream<Arguments> isRefused() {
        return Stream.concat(programs(), files());
    }

    private static Stream<Arguments> programs() {
        return Stream.of(
                refused(PDF_PROGRAM, "when it is opened", it -> catalog(it).setItem("OpenAction", script())),
                refused(PDF_PROGRAM, "when it is printed", it -> catalog(it).setItem("AA", under("WP", script()))),
                refused(
                        PDF_PROGRAM,
                        "by name",
                        it -> catalog(it)
                                .setItem(
                                        "Names",
                                        under("JavaScript", under("Names", list(new COSString("a"), script()))))),
                refused(PDF_PROGRAM, "when a page is turned", it -> page(it).setItem("AA", under("O", script()))),
                refused(PDF_PROGRAM, "in a link", it -> link(it).setItem("A", script())),
                refused(PDF_PROGRAM, "after another action", it -> link(it).setItem("A", then(script()))),
                refused(PDF_PROGRAM, "in a list of actions", it -> link(it).setItem("A", then(list(script())))),
                refused(PDF_PROGRAM, "when a link is reached", it -> link(it).setItem("AA", under("E", script()))),
                refused(
                        PDF_PROGRAM,
                        "when a field is filled in",
                        it -> field(it).setItem("AA", under("K", script()))),
                refused(
                        PDF_PROGRAM,
                        "in a bookmark",
                        it -> catalog(it).setItem("Outlines", under("First", under("A", script())))),
                refused(PDF_PROGRAM, "when a film is played", it -> link(it).setItem("A", rendition(it))),
                refused(
                        PDF_PROGRAM,
                        "another program, when it is opened",
                        it -> catalog(it).setItem("OpenAction", action("Launch"))),
                refused(PDF_PROGRAM, "another program, in a link", it -> link(it).setItem("A", action("Launch"))),
                refused(
                        PDF_PROGRAM,
                        "in a form that is built",
                        it -> catalog(it)
                                .setItem(
                                        "AcroForm",
                                        under("XFA", stream(it, "<xdp><script>app.alert(1)</script></xdp>")))));
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                refused(PDF_FILES, "by name", it -> {
                    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("a.exe", file(it)));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(it.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    it.getDocumentCatalog().setNames(names);
                }),
                refused(PDF_FILES, "as a note", it -> {
                    PDAnnotationFileAttachment note = new PDAnnotationFileAttachment();
                    note.setFile(file(it));
                    it.getPage(0).setAnnotations(List.of(note));
                }),
                refused(
                        PDF_FILES,
                        "that belongs to it",
                        it -> catalog(it).setItem("AF", list(file(it).getCOSObject()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isTaken(String what, byte[] pdf) throws IOException {
        assertThat(look(pdf).hindrance()).isNull();
    }

    static Stream<Arguments> isTaken() {
        return Stream.of(
                arguments("tagged", PdfFixtures.tagged("Vores svar")),
                arguments(
                        "our own, PDF/A-3",
                        Renderers.real()
                                .pdf(Document.of("Svar", Locale.forLanguageTag("da"), "Et svar", "Viborg Kommune")
                                        .withBody(List.of(new Prose(
                                                RichText.of("<p><a href=\"https://viborg.dk\">Hej</a></p>")))))),
                arguments("opened at a page", changed(it -> catalog(it).setItem("OpenAction", action("GoTo")))),
                arguments("a link", changed(it -> {
                    PDActionURI there = new PDActionURI();
                    there.setURI("https://viborg.dk");
                    link(it).setItem("A", there.getCOSObject());
                })),
                arguments("a field to fill in", changed(PdfProgramsTest::field)),
                arguments("a font with a name like another thing's", changed(it -> {
                    COSDictionary fonts =
                            page(it).getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
                    fonts.setItem("EF", fonts.getItem("F1"));
                    fonts.setItem("JS", fonts.getItem("F1"));
                })));
    }

    private InspectionAnswer look(byte[] pdf) throws IOException {
        Path file = Files.write(folder.resolve("file"), pdf);
        return InspectionAnswer.of(() -> FileInspection.of(file));
    }

    private static byte[] changed(PdfFixtures.Change change) {
        return PdfFixtures.pdf(1, "Hej", PDRectangle.A4, change);
    }

    private static Arguments refused(Hindrance expected, String where, PdfFixtures.Change change) {
        return arguments(expected, where, change);
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary page(PDDocument document) {
        return document.getPage(0).getCOSObject();
    }

    private static COSDictionary link(PDDocument document) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        document.getPage(0).setAnnotations(List.of(link));
        return link.getCOSObject();
    }

    private static COSDictionary field(PDDocument document) {
        PDAcroForm form = new PDAcroForm(document);
        PDTextField field = new PDTextField(form);
        form.setFields(List.of(field));
        document.getDocumentCatalog().setAcroForm(form);
        return field.getCOSObject();
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        return action;
    }

    private static COSDictionary script() {
        COSDictionary script = action("JavaScript");
        script.setString("JS", "app.alert('hej')");
        return script;
    }

    private static COSDictionary rendition(PDDocument document) throws IOException {
        COSDictionary rendition = action("Rendition");
        rendition.setItem("JS", stream(document, "app.alert('hej')"));
        return rendition;
    }

    private static COSDictionary then(COSBase next) {
        COSDictionary first = action("GoTo");
        first.setItem("Next", next);
        return first;
    }

    private static COSDictionary under(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    private static COSArray list(COSBase... values) {
        return new COSArray(List.of(values));
    }

    private static COSStream stream(PDDocument document, String text) throws IOException {
        return embedded(document, text).getCOSObject();
    }

    private static PDEmbeddedFile embedded(PDDocument document, String text) throws IOException {
        return new PDEmbeddedFile(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static PDComplexFileSpecification file(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("a.exe");
        file.setEmbeddedFile(embedded(document, "MZ"));
        return file;
    }
}
