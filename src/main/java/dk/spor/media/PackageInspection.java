package dk.spor.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at a file that is a zip of parts: through every part of it, before a single one is understood. */
final class PackageInspection {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    /** No text packs better; a small part may, by chance. */
    private static final int MOST_PACKED = 100;

    private static final int SMALL = 1024 * 1024;

    private final ZipFile zip;
    private long unpacked;

    private PackageInspection(ZipFile zip) {
        this.zip = zip;
    }

    static Contents of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            new PackageInspection(zip).refuseHarmful();
            if (zip.getEntry("[Content_Types].xml") != null) {
                return DocxInspection.of(zip, file);
            } else if (zip.getEntry("mimetype") != null) {
                return OdtInspection.of(zip);
            }
            throw new Hindered(Hindrance.WRONG_TYPE);
        } catch (ZipException broken) {
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new Hindered(locked ? Hindrance.PASSWORD : Hindrance.DAMAGED);
        }
    }

    private void refuseHarmful() throws IOException {
        List<? extends ZipEntry> parts = Collections.list(zip.entries());
        if (parts.size() > MOST_PARTS) {
            throw new Hindered(Hindrance.BOMB);
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new Hindered(Hindrance.DAMAGED); // which of the two would be read?
            }
            if (isProgram(name)) {
                throw new Hindered(Hindrance.MACROS);
            }
            unpack(part);
        }
        for (ZipEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".rdf")) {
                SafeXml.read(zip, part, new PartReader(name));
            }
        }
    }

    private static boolean isProgram(String name) {
        return name.contains("vbaproject")
                || name.contains("/activex/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.matches(".*\\.(?:docm|dotm|xlsm|xltm|xlam|pptm|exe|dll|js|vbs|bat|cmd|ps1|jar|class)");
    }

    /** Counts what really comes out, whatever the zip says about it. */
    private void unpack(ZipEntry part) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            int first = in.readNBytes(buffer, 0, 8);
            if (new String(buffer, 0, first, StandardCharsets.ISO_8859_1).equals(FileInspection.CONTAINER)) {
                throw new Hindered(Hindrance.MACROS);
            }
            for (int read = first; read > 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                boolean dense = size > SMALL && size > MOST_PACKED * Math.max(1, part.getCompressedSize());
                if (dense || unpacked > MOST_UNPACKED) {
                    throw new Hindered(Hindrance.BOMB);
                }
            }
        }
    }
}
