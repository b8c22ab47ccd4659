package dk.spor.media;

import dk.spor.shared.SporSettings.Clamd;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A virus scanner for tests: speaks INSTREAM as clamd does, and knows one virus. */
final class FakeClamd implements Closeable {

    /** The string that every scanner finds, in two halves, so that none finds this file. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final int largest;
    private final Thread thread;

    /** @param largest the most bytes it takes; negative for one that never answers */
    FakeClamd(int largest) throws IOException {
        this.largest = largest;
        this.thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    Clamd address() {
        return new Clamd("127.0.0.1", server.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                if (largest < 0) {
                    socket.getInputStream().readAllBytes();
                } else {
                    socket.getOutputStream()
                            .write((answer(new DataInputStream(socket.getInputStream())) + "\0")
                                    .getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException gone) {
                // whoever asked has left, or the test has ended
            }
        }
    }

    private String answer(DataInputStream in) throws IOException {
        if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
            if (file.size() > largest) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        boolean found = file.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        return found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() {
        try {
            server.close();
            thread.join(); // until then it may take one more caller
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
