package dk.spor.bench;

import dk.spor.bench.StatementLog.Statement;
import dk.spor.response.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Leaves to pgbench what it needs to submit responses with the statements that Spor submits them with. */
final class Pgbench {

    private final StatementLog log;
    private final Waiting untilEverybodyIsTold;

    /** Waits for what goes on after a commit. */
    @FunctionalInterface
    interface Waiting {
        void now() throws Exception;
    }

    Pgbench(StatementLog log, Waiting untilEverybodyIsTold) {
        this.log = log;
        this.untilEverybodyIsTold = untilEverybodyIsTold;
    }

    /** A table of the responses that nobody has submitted, one for each turn of the script. */
    void leave(Collection<Prepared> prepared) throws SQLException {
        Collection<String> names = prepared.iterator().next().names().keySet();
        String columns = names.stream().map(it -> it + " text not null").collect(Collectors.joining(", "));
        log.superuser("create schema bench");
        log.superuser("create table bench.prepared (turn int primary key, " + columns + ")");
        log.superuser("grant usage on schema bench to spor_app");
        log.superuser("grant select on bench.prepared to spor_app");
        String places = ", ?".repeat(names.size());
        try (PreparedStatement row =
                log.connection().prepareStatement("insert into bench.prepared values (?" + places + ")")) {
            int turn = 0;
            for (Prepared one : prepared) {
                row.setInt(1, turn++);
                int column = 2;
                for (String value : one.names().values()) {
                    row.setString(column++, value);
                }
                row.addBatch();
            }
            row.executeBatch();
        }
        log.superuser("vacuum analyze");
    }

    void script(Prepared one, Prepared other, Path script) throws Exception {
        AtomicReference<Version> first = new AtomicReference<>();
        AtomicReference<Version> second = new AtomicReference<>();
        List<Statement> ofOne = statements(one, first);
        List<Statement> ofOther = statements(other, second);
        String text = Replay.script(ofOne, one.names(first.get()), ofOther, other.names(second.get()));
        Files.writeString(script, text);
        System.out.printf("statements of a submission: %d%n", ofOne.size());
    }

    private List<Statement> statements(Prepared prepared, AtomicReference<Version> version) throws Exception {
        prepared.scene().strategy(); // who clicks has read it: from then on it is in memory
        return log.during(() -> {
            version.set(prepared.submit());
            untilEverybodyIsTold.now();
        });
    }
}
