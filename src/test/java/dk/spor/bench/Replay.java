package dk.spor.bench;

import dk.spor.bench.StatementLog.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a pgbench script of the statements of two submissions. What is the same in both stays as it is; what belongs to
 * the response is looked up by the script's turn; an id that differs otherwise is a new one; the rest (times, the text
 * of the version) stays that of the first.
 */
final class Replay {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern NAME = Pattern.compile("\u0001(\\w+)\u0001");
    private static final int AUDIT_NUMBER = 1;
    private static final int AUDIT_PREVIOUS = 11;
    private static final int AUDIT_HASH = 12;

    private final Map<String, String> first;
    private final Map<String, String> second;
    private final Map<String, String> fresh = new LinkedHashMap<>();
    private final Map<String, String> mixed = new LinkedHashMap<>();

    private Replay(Map<String, String> first, Map<String, String> second) {
        this.first = first;
        this.second = second;
    }

    static String script(
            List<Statement> one, Map<String, String> ofOne, List<Statement> other, Map<String, String> ofOther) {
        if (!sql(one).equals(sql(other))) {
            throw new IllegalStateException("Two submissions asked differently:\n" + sql(one) + "\n" + sql(other));
        }
        Replay replay = new Replay(ofOne, ofOther);
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            statements.add(replay.statement(one.get(i), other.get(i)));
        }
        return replay.lookUp() + String.join("\n", statements) + "\n";
    }

    private static List<String> sql(List<Statement> statements) {
        return statements.stream().map(Statement::sql).toList();
    }

    private String lookUp() {
        String made = fresh.values().stream()
                .map(it -> ", gen_random_uuid()::text as " + it)
                .collect(Collectors.joining());
        String put = mixed.entrySet().stream()
                .map(it -> ", " + it.getKey() + " as " + it.getValue())
                .collect(Collectors.joining());
        return "\\set step :step + 1\nselect *%s from (select *%s from bench.prepared where turn = :step * 8 + :client_id) p \\gset\n"
                .formatted(put, made);
    }

    private String statement(Statement one, Statement other) {
        boolean audit = one.sql().contains("into audit.entry");
        StringBuilder sql = new StringBuilder();
        Matcher place = PLACE.matcher(one.sql());
        while (place.find()) {
            int number = Integer.parseInt(place.group(1));
            String value = audit
                    ? audited(number, one, other)
                    : value(one.parameters().get(number - 1), other.parameters().get(number - 1));
            place.appendReplacement(sql, Matcher.quoteReplacement(value));
        }
        place.appendTail(sql);
        return sql + (one.sql().contains("from audit.entry order by number desc") ? " \\gset last_" : ";");
    }

    /** The chain goes on from the row before, which nobody knows until the lock is held. */
    private String audited(int number, Statement one, Statement other) {
        return switch (number) {
            case AUDIT_NUMBER -> ":last_number::bigint + 1";
            case AUDIT_PREVIOUS -> ":last_hash";
            case AUDIT_HASH -> "encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex')";
            default ->
                value(one.parameters().get(number - 1), other.parameters().get(number - 1));
        };
    }

    private String value(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? "null" : literal(one);
        }
        String template = named(one, first);
        String twin = named(other, second);
        Matcher id = UUID.matcher(template);
        Matcher twinId = UUID.matcher(twin);
        StringBuilder made = new StringBuilder();
        StringBuilder twinMade = new StringBuilder();
        while (id.find() && twinId.find()) {
            boolean same = id.group().equals(twinId.group());
            String name = same ? id.group() : name(fresh.computeIfAbsent(id.group(), it -> "new" + fresh.size()));
            id.appendReplacement(made, Matcher.quoteReplacement(name));
            twinId.appendReplacement(twinMade, Matcher.quoteReplacement(name));
        }
        id.appendTail(made);
        twinId.appendTail(twinMade);
        boolean understood =
                made.toString().equals(twinMade.toString()) && !made.toString().equals(name("json"));
        return understood ? variable(made.toString()) : literal(one);
    }

    private static String named(String value, Map<String, String> names) {
        String json = names.get("json");
        String named = value.equals(json) ? name("json") : value;
        for (Map.Entry<String, String> entry : names.entrySet()) {
            named = named.replace(entry.getValue(), name(entry.getKey()));
        }
        return named;
    }

    private String variable(String template) {
        Matcher name = NAME.matcher(template);
        if (name.matches()) {
            return ":" + name.group(1);
        }
        String parts = NAME.matcher(literal(template))
                .replaceAll(it -> Matcher.quoteReplacement("'||" + it.group(1) + "||E'"));
        return ":" + Objects.requireNonNull(mixed.computeIfAbsent(parts, it -> "mixed" + mixed.size()));
    }

    private static String name(String name) {
        return "\u0001" + name + "\u0001";
    }

    /** Without a colon, which pgbench would take for the beginning of a variable. */
    private static String literal(String value) {
        return "E'" + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a") + "'";
    }
}
