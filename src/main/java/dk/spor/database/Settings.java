package dk.spor.database;

import dk.spor.shared.SporSettings;
import dk.spor.shared.SporSettings.Clamd;
import dk.spor.shared.SporSettings.DatabaseAccess;
import dk.spor.shared.SporSettings.Mail;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the settings from environment variables (docs/operating.md lists them). */
final class Settings {

    private static final String LOOPBACK = "127.0.0.1";

    private final Variables variables;

    private Settings(Variables variables) {
        this.variables = variables;
    }

    /** Reads and checks all; throws {@link StartRefused} naming the first setting that is wrong. */
    static SporSettings read(Map<String, String> environment) {
        return new Settings(new Variables(environment)).read();
    }

    private SporSettings read() {
        int port = variables.port("SPOR_PORT", 8080);
        boolean demo = variables.yes("SPOR_DEMO", false);
        return new SporSettings(port, address(demo), baseUrl(port), data(), demo, database(), mail(), clamd());
    }

    private String address(boolean demo) {
        String address = variables.text("SPOR_ADDRESS", LOOPBACK);
        try {
            if (demo && !InetAddress.getByName(address).isLoopbackAddress()) {
                throw StartRefused.setting("SPOR_ADDRESS", LOOPBACK + " in a demo, where anyone may sign in", address);
            }
            return address;
        } catch (UnknownHostException e) {
            throw StartRefused.setting("SPOR_ADDRESS", "an address of this machine, such as 0.0.0.0", address);
        }
    }

    private URI baseUrl(int port) {
        String value = variables.text("SPOR_BASE_URL", "http://localhost:" + port);
        String rule = "an address such as https://spor.example.dk, without a path";
        URI url = uri("SPOR_BASE_URL", rule, value.replaceFirst("/$", ""));
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        boolean bare = url.getQuery() == null && url.getFragment() == null && url.getUserInfo() == null;
        if (!web || !bare || url.getHost() == null || !url.getPath().isEmpty()) {
            throw StartRefused.setting("SPOR_BASE_URL", rule, value);
        }
        return url;
    }

    private Path data() {
        String value = variables.text("SPOR_DATA", "data");
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw StartRefused.setting("SPOR_DATA", "the path of a folder", value);
        }
    }

    private @Nullable DatabaseAccess database() {
        String value = variables.optional("SPOR_DATABASE_URL");
        if (value == null) {
            return null;
        }
        String rule = "like jdbc:postgresql://host:5432/spor, with user and password in settings of their own";
        URI url = uri("SPOR_DATABASE_URL", rule, value.replaceFirst("^jdbc:", ""));
        boolean named = url.getPath() != null && url.getPath().length() > 1;
        if (!"postgresql".equals(url.getScheme()) || url.getHost() == null || !named || url.getUserInfo() != null) {
            throw StartRefused.setting("SPOR_DATABASE_URL", rule, value);
        }
        String because = "SPOR_DATABASE_URL is set";
        return new DatabaseAccess(
                "jdbc:" + url,
                variables.required("SPOR_DATABASE_USER", because),
                variables.required("SPOR_DATABASE_PASSWORD", because),
                variables.required("SPOR_DATABASE_OWNER_USER", because),
                variables.required("SPOR_DATABASE_OWNER_PASSWORD", because));
    }

    private @Nullable Mail mail() {
        String host = variables.optional("SPOR_SMTP_HOST");
        if (host == null) {
            return null;
        }
        String user = variables.optional("SPOR_SMTP_USER");
        String password = user == null ? null : variables.required("SPOR_SMTP_PASSWORD", "SPOR_SMTP_USER is set");
        String from = variables.required("SPOR_SMTP_FROM", "SPOR_SMTP_HOST is set");
        if (!from.matches("[^\\s@]+@[^\\s@]+")) {
            throw StartRefused.setting("SPOR_SMTP_FROM", "an e-mail address", from);
        }
        boolean starttls = variables.yes("SPOR_SMTP_STARTTLS", true);
        int keptDays = variables.number("SPOR_SMTP_KEPT_DAYS", 30, 1, 3650);
        return new Mail(host, variables.port("SPOR_SMTP_PORT", 587), user, password, from, starttls, keptDays);
    }

    private @Nullable Clamd clamd() {
        String host = variables.optional("SPOR_CLAMD_HOST");
        return host == null ? null : new Clamd(host, variables.port("SPOR_CLAMD_PORT", 3310));
    }

    private static URI uri(String name, String rule, String value) {
        try {
            return URI.create(value);
        } catch (IllegalArgumentException e) {
            throw StartRefused.setting(name, rule, value);
        }
    }
}
