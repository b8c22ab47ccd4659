package dk.spor.media;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the looking process says: what it found, or what stands in the way. One of the two is null. */
record InspectionAnswer(
        @Nullable Contents contents, @Nullable Hindrance hindrance) {

    private static final String FORMAT = "spor.inspection/1";

    /** Whatever a broken file makes of the code that reads it, the file is at fault; memory ends the process itself. */
    static InspectionAnswer of(Supplier<Contents> looking) {
        try {
            return new InspectionAnswer(looking.get(), null);
        } catch (Hindered found) {
            return new InspectionAnswer(null, found.hindrance());
        } catch (RuntimeException | StackOverflowError broken) {
            return new InspectionAnswer(null, Hindrance.DAMAGED);
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(FORMAT);
        out.writeUTF(hindrance == null ? "" : hindrance.name());
        if (contents != null) {
            out.writeUTF(contents.type().name());
            out.writeInt(contents.pages());
            out.writeBoolean(contents.a4());
            out.writeBoolean(contents.tagged());
            text(contents.html(), out);
            text(contents.title(), out);
        }
    }

    /** What these bytes say; that the file is damaged, when they are not an answer. */
    static InspectionAnswer read(byte[] said) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(said));
            if (!in.readUTF().equals(FORMAT)) {
                return new InspectionAnswer(null, Hindrance.DAMAGED);
            }
            String hindrance = in.readUTF();
            return hindrance.isEmpty()
                    ? new InspectionAnswer(contents(in), null)
                    : new InspectionAnswer(null, Hindrance.valueOf(hindrance));
        } catch (IOException | IllegalArgumentException rubbish) {
            return new InspectionAnswer(null, Hindrance.DAMAGED);
        }
    }

    private static Contents contents(DataInputStream in) throws IOException {
        return new Contents(
                FileType.valueOf(in.readUTF()), in.readInt(), in.readBoolean(), in.readBoolean(), text(in), text(in));
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("no such text");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
