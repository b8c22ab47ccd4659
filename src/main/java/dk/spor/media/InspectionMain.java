package dk.spor.media;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The process that looks at one file, named by its argument, and says on standard output what it found. It ends by
 * itself, should the server that started it be gone.
 */
final class InspectionMain {

    private static final int LONGEST_MILLIS = 15_000;

    private InspectionMain() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answer = System.out;
        System.setOut(System.err); // whatever a library prints is no answer
        Thread end = new Thread(InspectionMain::endInTime, "end");
        end.setDaemon(true);
        end.start();
        FontMappers.set(new OneFont());
        DataOutputStream out = new DataOutputStream(answer);
        InspectionAnswer.of(() -> FileInspection.of(Path.of(arguments[0]))).write(out);
        out.flush();
    }

    private static void endInTime() {
        try {
            Thread.sleep(LONGEST_MILLIS);
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(4);
    }
}
