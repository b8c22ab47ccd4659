package dk.spor.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that go with a draft.
 *
 * @param document null for a response that was written here
 * @param appendices in their order
 */
public record Enclosures(@Nullable OwnDocument document, List<Enclosure> appendices) {

    /** The most appendices that a response may have. */
    public static final int MOST = 10;

    static final Enclosures NONE = new Enclosures(null, List.of());

    /** The appendix with this identity. */
    public Optional<Enclosure> appendix(EnclosureId id) {
        return appendices.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Whether the response is a document that the municipality has brought. */
    public boolean isAnswer() {
        return document != null;
    }

    /** The document first. */
    Stream<Enclosure> files() {
        return Stream.concat(Stream.ofNullable(document).map(OwnDocument::file), appendices.stream());
    }

    /** Digest and name of each, by which it is seen whether they are others than before. */
    String listing() {
        return files().map(it -> line(it.sha256(), it.name())).collect(Collectors.joining("\n"));
    }

    /** Whether they are those that were submitted. */
    boolean are(List<VersionFile> submitted) {
        return listing()
                .equals(submitted.stream()
                        .map(it -> line(it.sha256(), it.name()))
                        .collect(Collectors.joining("\n")));
    }

    private static String line(String sha256, String name) {
        return sha256 + " " + name;
    }

    public int count() {
        return appendices.size() + (document == null ? 0 : 1);
    }
}
