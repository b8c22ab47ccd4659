package dk.spor.response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a version in its canonical JSON: "document" and "appendices", each left out when there is none. */
interface FilesJson {

    static void put(List<VersionFile> files, Map<String, @Nullable Object> version) {
        version.put(
                "document",
                files.stream()
                        .filter(VersionFile::isDocument)
                        .map(FilesJson::file)
                        .findFirst()
                        .orElse(null));
        List<Map<String, Object>> appendices = files.stream()
                .filter(it -> !it.isDocument())
                .map(FilesJson::file)
                .toList();
        version.put("appendices", appendices.isEmpty() ? null : appendices);
    }

    private static Map<String, Object> file(VersionFile file) {
        return new HashMap<>(Map.of(
                "name", file.name(),
                "mediaType", file.type().mediaType(),
                "size", file.size(),
                "sha256", file.sha256()));
    }
}
