package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Terms;
import dk.spor.organisation.Organisation;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A version of a response with all files that belong to it, for those who may read it.
 *
 * @param before the version that it has taken the place of; null for a first one
 * @param steps what has happened to the version, the oldest first
 */
public record SubmittedPapers(
        ConsultationSummary consultation,
        Organisation municipality,
        Terms terms,
        VersionSummary version,
        List<Paper> papers,
        @Nullable VersionSummary before,
        List<VersionStep> steps) {

    /**
     * One file.
     *
     * @param name without folders
     * @param sha256 of the content, 64 hexadecimal digits
     * @param content fetched when it is asked for, so that not all are held at once
     */
    public record Paper(PaperKind kind, String name, String mediaType, String sha256, Supplier<byte[]> content) {}
}
