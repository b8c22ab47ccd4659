package dk.spor.database;

import dk.spor.shared.SporSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Tries the address before anything else is started, so that a port in use is told in one line. */
final class ListeningAddress {

    private ListeningAddress() {}

    static void check(SporSettings settings) {
        try (ServerSocket socket = new ServerSocket(settings.port(), 1, InetAddress.getByName(settings.address()))) {
            socket.setReuseAddress(true);
        } catch (UnknownHostException e) {
            throw StartRefused.setting("SPOR_ADDRESS", "an address of this machine", settings.address());
        } catch (IOException e) {
            throw new StartRefused("SPOR_PORT: cannot listen on %s port %d: %s"
                    .formatted(settings.address(), settings.port(), e.getMessage()));
        }
    }
}
