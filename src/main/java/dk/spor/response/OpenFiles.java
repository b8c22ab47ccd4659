package dk.spor.response;

import dk.spor.media.Download;
import dk.spor.media.Files;
import dk.spor.media.UploadId;
import dk.spor.media.Uploads;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files of drafts and versions, for those who have been found to see the draft or the version. */
@Component
public class OpenFiles {

    private final VersionFileStore versions;
    private final Files files;
    private final Uploads uploads;

    OpenFiles(VersionFileStore versions, Files files, Uploads uploads) {
        this.versions = versions;
        this.files = files;
        this.uploads = uploads;
    }

    /** The document first, then the appendices in their order. */
    public List<VersionFile> of(VersionId version) {
        return versions.of(version);
    }

    public Optional<Download> open(VersionId version, int number) {
        return of(version).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .flatMap(it -> files.download(it.file()));
    }

    public Optional<Download> open(MinutesFile file) {
        return open(file.upload(), file.name());
    }

    /** A file of a draft, by the name that it has there. */
    public Optional<Download> open(Enclosure file) {
        return open(file.upload(), file.name());
    }

    private Optional<Download> open(UploadId upload, String name) {
        return uploads.open(upload).map(it -> new Download(name, it.mediaType(), it.size(), it.sha256(), it.bytes()));
    }
}
