package dk.spor.media;

import dk.spor.shared.SporSettings.Clamd;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ClamAV's daemon, asked by INSTREAM over TCP: each piece of the file after its length in four bytes, an empty one last;
 * the answer is one line that ends with a zero byte.
 */
final class ClamdScanner implements VirusScanner {

    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");
    private static final int LONGEST_ANSWER = 1024;
    private static final int PIECE = 64 * 1024;

    private final Clamd server;
    private final Duration patience;

    /** @param patience how long it may be silent */
    ClamdScanner(Clamd server, Duration patience) {
        this.server = server;
        this.patience = patience;
    }

    @Override
    public Verdict scan(Path file) {
        try (Socket socket = new Socket()) {
            int millis = (int) patience.toMillis();
            socket.connect(new InetSocketAddress(server.host(), server.port()), millis);
            socket.setSoTimeout(millis);
            send(file, socket);
            return verdict(answer(socket.getInputStream()));
        } catch (IOException silent) {
            return new Verdict.Silent(silent.getClass().getSimpleName() + ": " + silent.getMessage());
        }
    }

    /** A file that is too large for it is answered before all of it is sent, and then the line is cut. */
    private static void send(Path file, Socket socket) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
            out.writeBytes("zINSTREAM\0");
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length > 0; length = in.read(piece)) {
                out.writeInt(length);
                out.write(piece, 0, length);
            }
            out.writeInt(0);
            out.flush();
        } catch (SocketException cut) {
            // its answer says why
        }
    }

    private static String answer(InputStream in) throws IOException {
        String said = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        int end = said.indexOf('\0');
        return end < 0 ? said.strip() : said.substring(0, end);
    }

    private static Verdict verdict(String answer) {
        Matcher found = FOUND.matcher(answer);
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        } else if (found.matches()) {
            return new Verdict.Found(found.group(1));
        } else if (answer.startsWith("INSTREAM size limit exceeded")) {
            return new Verdict.TooLarge();
        }
        return new Verdict.Silent(answer.isEmpty() ? "no answer" : answer);
    }
}
