package dk.spor.notification;

import dk.spor.shared.SporSettings.Mail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers one command as told, and the others as usual. */
class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String answer;

    ScriptedServer(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        new Thread(this::serve, "scripted mail server").start();
    }

    Mail mail() {
        return new Mail("127.0.0.1", socket.getLocalPort(), null, null, "spor@example.dk", false, 30);
    }

    private void serve() {
        try {
            while (true) {
                try (Socket client = socket.accept()) {
                    converse(client);
                }
            }
        } catch (SocketException closed) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, "CONNECT".equals(command) ? answer : "220 ready");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !".".equals(line)) {
                continue;
            }
            String verb = data ? "." : line.replaceFirst("\\W.*", "").toUpperCase(Locale.ROOT);
            String usual = "DATA".equals(verb) ? "354 go on" : "250 fine";
            data = "DATA".equals(verb) && !command.equals("DATA");
            say(out, verb.equals(command) ? answer : usual);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
