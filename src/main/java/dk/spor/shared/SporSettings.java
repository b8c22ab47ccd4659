package dk.spor.shared;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is configured by environment variable, read and checked once before the start.
 *
 * @param port the port to listen on
 * @param address the network address to listen on; a demo always listens on loopback
 * @param baseUrl the address that people use, without a slash at the end
 * @param data the folder for the embedded server and for recordings
 * @param demo whether a new, empty database becomes a demo world
 * @param database how to reach an outside database, or null for the embedded server
 * @param mail the mail server, or null when mail is not sent
 * @param clamd the virus scanner, or null when files are not scanned
 */
public record SporSettings(
        int port,
        String address,
        URI baseUrl,
        Path data,
        boolean demo,
        @Nullable DatabaseAccess database,
        @Nullable Mail mail,
        @Nullable Clamd clamd) {

    /** Whether people reach Spor by https, so that its cookies may insist on it. */
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }

    /** The same for a database of which it is known whether it is a demo. */
    public SporSettings withDemo(boolean known) {
        return new SporSettings(port, address, baseUrl, data, known, database, mail, clamd);
    }

    /**
     * A database, with the role that works in it and the role that owns and migrates it.
     *
     * @param url as JDBC wants it
     */
    public record DatabaseAccess(String url, String user, String password, String ownerUser, String ownerPassword) {

        /** Without the passwords, so that no log shows them. */
        @Override
        public String toString() {
            return user + " and " + ownerUser + " at " + url;
        }
    }

    /**
     * The mail server, and the address that mail comes from.
     *
     * @param starttls whether to refuse a server that does not encrypt
     * @param keptDays how long a delivered message stays readable in the outbox
     */
    public record Mail(
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            String from,
            boolean starttls,
            int keptDays) {

        /** Without the password, so that no log shows it. */
        @Override
        public String toString() {
            return from + " through " + host + ":" + port;
        }
    }

    /** Where ClamAV's daemon listens. */
    public record Clamd(String host, int port) {}
}
