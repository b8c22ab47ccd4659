package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.media.FileId;
import dk.spor.media.Files;
import dk.spor.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Stores a version with its text, PDF, digests and files, in the place of the one that counted. */
@Component
class StoreVersion {

    private final VersionStore versions;
    private final VersionStepStore ends;
    private final Files files;
    private final KeepFiles enclosed;
    private final VersionFileStore versionFiles;
    private final PartlyReadStore partlyRead;

    StoreVersion(
            VersionStore versions,
            VersionStepStore ends,
            Files files,
            KeepFiles enclosed,
            VersionFileStore versionFiles,
            PartlyReadStore partlyRead) {
        this.versions = versions;
        this.ends = ends;
        this.files = files;
        this.enclosed = enclosed;
        this.versionFiles = versionFiles;
        this.partlyRead = partlyRead;
    }

    /**
     * The version as it is kept.
     *
     * @param received when it was received
     * @param now when it takes the other's place
     * @param because why it does; empty when the municipality has submitted it
     */
    Version store(
            Taken taken,
            Function<List<VersionFile>, Arrival> arrival,
            Actor actor,
            Instant received,
            Instant now,
            String because) {
        Version replaced = taken.replaced();
        Draft draft = taken.rendered().draft();
        List<VersionFile> enclosures = enclosed.of(draft.enclosures());
        Version version = version(
                taken,
                enclosures,
                actor,
                new VersionContent(
                        versions.last(taken.response()) + 1,
                        taken.submission().kind(),
                        received.truncatedTo(ChronoUnit.MICROS),
                        taken.rendered().strategy().id(),
                        taken.submission().treatment().ofItsKind(),
                        taken.submission().reservation(),
                        draft.contact(),
                        arrival.apply(enclosures),
                        replaced == null ? null : replaced.number(),
                        Submitted.inputs(draft)));
        if (replaced != null) {
            ends.end(taken.response(), replaced.number(), VersionStanding.SUPERSEDED, because, actor, now);
        }
        versions.insert(
                version, taken.submission().key(), taken.asked().municipality().id());
        versionFiles.insert(version.id(), enclosures);
        partlyRead.keep(version, draft.enclosures().document());
        return version;
    }

    private Version version(Taken taken, List<VersionFile> enclosures, Actor actor, VersionContent content) {
        Rendered rendered = taken.rendered();
        String json = VersionJson.of(
                VersionJson.FORMAT,
                taken.asked().consultation().id(),
                taken.asked().municipality().id(),
                content,
                enclosures);
        return new Version(
                new VersionId(UUID.randomUUID()),
                taken.response(),
                Objects.requireNonNull(actor.person()),
                content,
                VersionJson.FORMAT,
                rendered.measure().used(),
                Check.isOver(rendered.measure(), taken.terms().length()),
                new Proof(
                        ReceiptNumber.random(),
                        json,
                        Sha256.of(json.getBytes(StandardCharsets.UTF_8)),
                        pdf(taken.asked(), rendered),
                        Sha256.of(rendered.pdf())),
                Course.NONE);
    }

    private FileId pdf(Asked asked, Rendered rendered) {
        String name = "hoeringssvar-" + asked.municipality().slug() + ".pdf";
        return files.keep(name, "application/pdf", rendered.pdf());
    }
}
