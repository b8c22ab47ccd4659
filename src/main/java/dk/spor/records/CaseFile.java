package dk.spor.records;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.response.SubmittedPapers.Paper;
import dk.spor.shared.Copenhagen;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * The case file (journalpakke) of a response: a ZIP of a manifest and all that belongs to the version, for the records of
 * whoever files it.
 */
@Component
public class CaseFile {

    private final Organisations organisations;
    private final Texts texts;

    CaseFile(Organisations organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    public static String name(Filed filed) {
        return "journalpakke-" + filed.papers().consultation().slug() + "-"
                + filed.papers().municipality().slug() + "-"
                + filed.papers().version().number() + ".zip";
    }

    /** One file after the other, each fetched when its turn comes; the times inside are that of the receipt. */
    public void write(Filed filed, OutputStream out) throws IOException {
        Organisation association =
                organisations.find(filed.papers().consultation().association()).orElseThrow();
        LocalDateTime received =
                LocalDateTime.ofInstant(filed.papers().version().receivedAt(), Copenhagen.ZONE);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "manifest.json", Manifest.of(title(filed), filed, association), received);
            for (Paper paper : filed.papers().papers()) {
                add(zip, paper.name(), paper.content().get(), received);
            }
        }
    }

    private String title(Filed filed) {
        return texts.text(
                Formats.DANISH.locale(),
                "response.document.description",
                filed.papers().municipality().name(),
                filed.papers().consultation().title());
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes, LocalDateTime at) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
