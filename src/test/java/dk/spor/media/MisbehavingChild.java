package dk.spor.media;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Processes that do what one that looks at a hostile file might come to do. */
final class MisbehavingChild {

    private MisbehavingChild() {}

    static final class Allocating {
        public static void main(String[] arguments) {
            List<byte[]> all = new ArrayList<>();
            for (int taken = 0; taken < Integer.MAX_VALUE; taken++) {
                all.add(new byte[1024 * 1024]);
            }
        }
    }

    static final class Sleeping {
        public static void main(String[] arguments) throws InterruptedException {
            TimeUnit.HOURS.sleep(1);
        }
    }

    static final class Dying {
        public static void main(String[] arguments) {
            Runtime.getRuntime().halt(139);
        }
    }

    static final class Lying {
        public static void main(String[] arguments) {
            System.out.println("spor.inspection/1 and then rubbish");
        }
    }

    static final class Babbling {
        public static void main(String[] arguments) {
            while (!System.out.checkError()) {
                System.out.print("and then ".repeat(10_000));
            }
        }
    }

    /** Tells what it knows of its environment. */
    static final class Telling {
        public static void main(String[] arguments) throws IOException {
            answer(System.getenv().toString());
        }
    }

    /** Tries to reach the port that its file names; by the way that no option bars, where it has a network of its own. */
    static final class Dialling {
        public static void main(String[] arguments) throws IOException {
            int port = Integer.parseInt(Files.readString(Path.of(arguments[0])));
            boolean reached = succeeds(() -> new Socket(InetAddress.getLoopbackAddress(), port))
                    || succeeds(() -> new Socket("127.0.0.1", port))
                    || succeeds(() -> InetAddress.getByName("example.org"))
                    || succeeds(() ->
                            URI.create("http://127.0.0.1:" + port + "/").toURL().openStream())
                    || (!NoNetwork.COMMAND.isEmpty()
                            && succeeds(() ->
                                    SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))));
            answer(reached ? "somebody" : "nobody");
        }
    }

    private static boolean succeeds(Callable<?> attempt) {
        try {
            attempt.call();
            return true;
        } catch (Exception refused) {
            return false;
        }
    }

    private static void answer(String text) throws IOException {
        InspectionAnswer.of(() -> Contents.text(FileType.ODT, text, "")).write(new DataOutputStream(System.out));
        System.out.flush();
    }
}
