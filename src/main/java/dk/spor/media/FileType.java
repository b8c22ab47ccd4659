package dk.spor.media;

import dk.spor.shared.MediaTypes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a file that comes from outside may be: known by its content, never by its name or by what the sender calls it. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX(MediaTypes.DOCX, "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    EML("message/rfc822", "eml"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    /** What a document may be that somebody has written. */
    public static final Set<FileType> DOCUMENTS = Set.copyOf(EnumSet.of(PDF, DOCX, ODT));

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type that was kept with this media type. */
    public static FileType of(String mediaType) {
        return Arrays.stream(values())
                .filter(it -> it.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** The name with an extension of this type; unchanged if it has one. */
    String named(String name) {
        return extension(name).isEmpty() ? name + "." + extensions.get(0) : name;
    }

    /** Whether the name's extension says another type than this. */
    boolean isDeniedBy(String name) {
        String extension = extension(name);
        return !extension.isEmpty() && !extensions.contains(extension);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.matches("[a-z0-9]{1,5}") ? extension : "";
    }
}
