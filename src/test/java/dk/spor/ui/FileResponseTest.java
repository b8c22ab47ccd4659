package dk.spor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class FileResponseTest {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

    @Test
    void aFileToBeSavedIsShutInASandboxAndKnownByItsDigest() {
        HttpHeaders headers = FileResponse.attachment("a.html", "text/html", HELLO, FileResponse.Copies.NONE)
                .getHeaders();
        assertThat(headers.getContentType()).isEqualTo(MediaType.TEXT_HTML);
        assertThat(headers.getFirst("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
        assertThat(headers.getETag()).isEqualTo("\"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824\"");
    }

    @Test
    void ourOwnPdfOpensInTheBrowser() {
        HttpHeaders headers = FileResponse.ownPdf("svar.pdf", HELLO, FileResponse.Copies.READER)
                .getHeaders();
        assertThat(headers.getFirst("Content-Disposition")).startsWith("inline; ");
        assertThat(headers.getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(headers.getCacheControl()).isEqualTo("private, no-cache");
        assertThat(headers.getFirst("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Svar.pdf                      | svar.pdf                    | Svar.pdf
                    Høringssvar fra Ærø (2).pdf   | hoeringssvar-fra-aeroe-2.pdf| Høringssvar fra Ærø (2).pdf
                    a\u030Arhus.docx              | aarhus.docx                 | århus.docx
                    x"; filename="evil.exe        | x-filename-evil.exe         | x ; filename= evil.exe
                    ../../etc/passwd              | etc-passwd                  | etc passwd
                    .htaccess                     | htaccess                    | htaccess
                    C:\\Users\\a.txt              | c-users-a.txt               | C Users a.txt
                    \uD83C\uDF0D\uD83D\uDCA7.pdf  | spor.pdf                    | \uD83C\uDF0D\uD83D\uDCA7.pdf
                    udbetal\u202Efdp.exe          | udbetal-fdp.exe             | udbetal fdp.exe
                    uden endelse.                 | uden-endelse                | uden endelse
                    ...                           | spor                        | spor
                    """)
    void oddNamesAreMadeHarmless(String name, String plain, String encoded) {
        assertThat(disposition(name)).startsWith("attachment; filename=\"" + plain + "\"; filename*=UTF-8''");
        assertThat(ContentDisposition.parse(disposition(name)).getFilename()).isEqualTo(encoded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nSet-Cookie: b=c.pdf", "a\u0000b.pdf", "a\u2028b.pdf", "a\tb\u0085c.pdf", "\uD800.pdf"})
    void noNameEndsTheLine(String name) {
        assertThat(disposition(name)).matches("[\\x20-\\x7E]+").endsWith(".pdf");
    }

    @Test
    void aVeryLongNameKeepsItsExtensionAndItsLastWholeCharacter() {
        String name = "\uD83C\uDF0D".repeat(5000) + ".pdf";
        assertThat(disposition(name)).hasSizeLessThan(2000);
        assertThat(ContentDisposition.parse(disposition(name)).getFilename())
                .isEqualTo("\uD83C\uDF0D".repeat(120) + ".pdf");
    }

    private static String disposition(String name) {
        return String.valueOf(FileResponse.attachment(name, "application/pdf", HELLO, FileResponse.Copies.NONE)
                .getHeaders()
                .getFirst("Content-Disposition"));
    }
}
