package dk.spor.response;

import dk.spor.media.Uploads;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a draft's files for good with the version that is submitted; the draft keeps its own. */
@Component
class KeepFiles {

    private final Uploads uploads;

    KeepFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    List<VersionFile> of(Enclosures enclosures) {
        List<VersionFile> files = new ArrayList<>();
        if (enclosures.document() != null) {
            files.add(kept(0, enclosures.document().file()));
        }
        int number = 1;
        for (Enclosure appendix : enclosures.appendices()) {
            files.add(kept(number++, appendix));
        }
        return files;
    }

    private VersionFile kept(int number, Enclosure file) {
        return new VersionFile(
                number, uploads.keep(file.upload(), file.name()), file.name(), file.type(), file.size(), file.sha256());
    }
}
