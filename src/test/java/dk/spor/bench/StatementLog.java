package dk.spor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's own log of what the application asks, switched on for a moment by its superuser. */
final class StatementLog {

    private static final Pattern EXECUTED = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");

    private final Connection superuser;
    private final Path folder;

    /** A statement with its parameters, the first at 0. */
    record Statement(String sql, List<@Nullable String> parameters) {}

    StatementLog(String url, String password, Path folder) throws SQLException {
        this.superuser = DriverManager.getConnection(url, "postgres", password);
        this.folder = folder;
    }

    Connection connection() {
        return superuser;
    }

    void superuser(String statement) throws SQLException {
        try (java.sql.Statement sql = superuser.createStatement()) {
            sql.execute(statement);
        }
    }

    boolean finds(String query) throws SQLException {
        try (java.sql.Statement sql = superuser.createStatement();
                ResultSet row = sql.executeQuery("select exists (" + query + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The first column of a question's only row. */
    String one(String query) throws SQLException {
        try (java.sql.Statement sql = superuser.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What the application's role asks during the work, transaction by transaction in the order in which they began. */
    List<Statement> during(Pgbench.Waiting work) throws Exception {
        sets("all");
        List<String> before = lines();
        work.now();
        // What is asked after that, such as whether the mails can be sent.
        Thread.sleep(500);
        sets("none");
        Map<String, List<Statement>> transactions = new LinkedHashMap<>();
        Map<String, Integer> ended = new LinkedHashMap<>();
        for (String line : lines().subList(before.size(), lines().size())) {
            JsonNode entry = JsonMapper.shared().readTree(line);
            Matcher executed = EXECUTED.matcher(entry.path("message").asString(""));
            // An empty one is the pool asking whether a connection that has rested is still there.
            if (entry.path("user").asString("").equals("spor_app")
                    && executed.matches()
                    && !executed.group(1).isBlank()) {
                String session = entry.path("session_id").asString("");
                Statement statement = new Statement(
                        executed.group(1), parameters(entry.path("detail").asString("")));
                String transaction = session + "/" + ended.getOrDefault(session, 0);
                transactions
                        .computeIfAbsent(transaction, it -> new ArrayList<>())
                        .add(statement);
                if (statement.sql().equals("COMMIT")) {
                    ended.merge(session, 1, Integer::sum);
                }
            }
        }
        return transactions.values().stream().flatMap(Collection::stream).toList();
    }

    private void sets(String statements) throws Exception {
        superuser("alter system set log_statement = '" + statements + "'");
        superuser("select pg_reload_conf()");
        // The postmaster tells the others, each of which looks before its next statement.
        Thread.sleep(500);
    }

    private List<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path log = files.filter(it -> it.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(log);
        }
    }

    private static List<@Nullable String> parameters(String detail) {
        List<@Nullable String> parameters = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            String value = parameter.group(2);
            parameters.add(value == null ? null : value.replace("''", "'"));
        }
        return parameters;
    }
}
