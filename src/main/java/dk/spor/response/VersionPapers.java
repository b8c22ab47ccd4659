package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.media.Download;
import dk.spor.media.FileType;
import dk.spor.media.Files;
import dk.spor.organisation.Organisation;
import dk.spor.response.Course.Confirmed;
import dk.spor.response.SubmittedPapers.Paper;
import dk.spor.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of a version, for whoever has been found to read it. */
@Component
class VersionPapers {

    private final VersionFileStore enclosed;
    private final Receipts receipts;
    private final Files files;
    private final Decisions decisions;
    private final OpenFiles opening;

    VersionPapers(VersionFileStore enclosed, Receipts receipts, Files files, Decisions decisions, OpenFiles opening) {
        this.enclosed = enclosed;
        this.receipts = receipts;
        this.files = files;
        this.decisions = decisions;
        this.opening = opening;
    }

    /** What was submitted and received. */
    Stream<Paper> of(ConsultationSummary consultation, Organisation municipality, Version version) {
        return Stream.concat(
                Stream.of(response(version), text(version), receipt(consultation, municipality, version)),
                enclosed.of(version.id()).stream().map(this::enclosure));
    }

    /** What the municipality has kept for itself: the minutes of the meeting that the version names, if there is a file. */
    Stream<Paper> minutes(Version version) {
        return Stream.ofNullable(meeting(version))
                .flatMap(it -> decisions.minutes(version.response(), it).stream())
                .flatMap(it -> opening.open(it).stream())
                .map(it -> new Paper(
                        PaperKind.MINUTES,
                        "referat." + extension(FileType.of(it.mediaType())),
                        it.mediaType(),
                        it.sha256(),
                        () -> bytes(it)));
    }

    private static @Nullable LocalDate meeting(Version version) {
        Confirmed confirmed = version.course().confirmed();
        return confirmed == null
                ? version.treatment().meetingDate()
                : confirmed.decision().meetingDate();
    }

    private static byte[] bytes(Download download) {
        try (InputStream bytes = download.bytes()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The minutes can't be read", e);
        }
    }

    private static String extension(FileType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private Paper response(Version version) {
        return new Paper(
                PaperKind.RESPONSE,
                "hoeringssvar.pdf",
                "application/pdf",
                version.proof().pdfSha256(),
                () -> files.open(version.proof().pdf()).orElseThrow().bytes());
    }

    /** By its place, as whoever brought it may have called it anything; the name it came with stands in the text. */
    private Paper enclosure(VersionFile file) {
        String extension = extension(file.type());
        return new Paper(
                file.isDocument() ? PaperKind.DOCUMENT : PaperKind.APPENDIX,
                (file.isDocument() ? "dokument." : "bilag-" + file.number() + ".") + extension,
                file.type().mediaType(),
                file.sha256(),
                () -> files.open(file.file()).orElseThrow().bytes());
    }

    private static Paper text(Version version) {
        return new Paper(
                PaperKind.TEXT,
                "hoeringssvar.json",
                "application/json",
                version.proof().jsonSha256(),
                () -> version.proof().json().getBytes(StandardCharsets.UTF_8));
    }

    private Paper receipt(ConsultationSummary consultation, Organisation municipality, Version version) {
        byte[] pdf = receipts.pdf(consultation, municipality, version);
        return new Paper(PaperKind.RECEIPT, "kvittering.pdf", "application/pdf", Sha256.of(pdf), () -> pdf);
    }
}
