package dk.spor.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Looks at a picture by decoding it, once its header has said that it is not too large for that. */
interface PictureInspection {

    /** More than any scanner or telephone takes of a letter. */
    int MOST_PIXELS = 50_000_000;

    /** So many are kept of those that are decoded. */
    int KEPT_PIXELS = 1_000_000;

    static Contents of(FileType type, Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new Hindered(Hindrance.PICTURE_SIZE);
            }
            decode(reader, (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS)));
            return Contents.of(type);
        } finally {
            reader.dispose();
        }
    }

    /** Without its colours where that is possible: those of a printer's JPEG are not understood. */
    private static void decode(ImageReader reader, int step) throws IOException {
        ImageReadParam sparsely = reader.getDefaultReadParam();
        sparsely.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, sparsely);
        } else {
            reader.read(0, sparsely);
        }
    }
}
