package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class KilledSporDbTest {

    @TempDir
    Path data;

    @Test
    void everyCommittedRowIsThereWhenOnlySporWasKilled() throws Exception {
        int committed = commitUntilKilled();
        assertThat(server(data)).as("the server goes on without Spor").matches(ProcessHandle::isAlive);
        assertThat(rowsAfterANewStart()).isGreaterThanOrEqualTo(committed);
    }

    @Test
    void everyCommittedRowIsThereWhenTheServerWasKilledToo() throws Exception {
        int committed = commitUntilKilled();
        ProcessHandle server = server(data);
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
        assertThat(rowsAfterANewStart()).isGreaterThanOrEqualTo(committed);
    }

    @Test
    void aProcessNumberThatNowBelongsToAnotherProgramIsNotInTheWay() throws Exception {
        Process another = new ProcessBuilder("sleep", "60").start();
        startWhereTheFileNames(another.pid());
        assertThat(another.isAlive()).isTrue();
        another.destroy();
    }

    @Test
    void aProcessNumberThatNowBelongsToAnotherPostgresStopsNobody() throws Exception {
        Path theirs = data.resolve("theirs");
        try (Database another = EmbeddedServerDbTest.open(theirs)) {
            startWhereTheFileNames(server(theirs).pid());
            assertThat(server(theirs)).matches(ProcessHandle::isAlive);
            assertThat(another).isNotNull();
        }
    }

    private void startWhereTheFileNames(long pid) throws Exception {
        Path mine = data.resolve("mine");
        EmbeddedServerDbTest.open(mine).close();
        Files.writeString(pidFile(mine), pid + "\n" + mine.resolve("postgresql") + "\n");
        EmbeddedServerDbTest.open(mine).close();
        assertThat(pidFile(mine)).doesNotExist();
    }

    private int commitUntilKilled() throws Exception {
        Process child = ChildJvm.start(CommittingChild.class, Map.of(), data.toString());
        int committed = 0;
        try (BufferedReader printed = child.inputReader()) {
            while (committed < 100) {
                String line = printed.readLine();
                assertThat(line).as("the child goes on").isNotNull();
                committed = Integer.parseInt(line);
            }
            child.destroyForcibly().waitFor();
        }
        return committed;
    }

    private int rowsAfterANewStart() {
        try (Database database = EmbeddedServerDbTest.open(data)) {
            JdbcClient sql = JdbcClient.create(Connections.owner(database.access()));
            assertThat(sql.sql("SELECT max(number) = count(*) FROM public.committed")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            return sql.sql("SELECT count(*) FROM public.committed")
                    .query(Integer.class)
                    .single();
        }
    }

    private ProcessHandle server(Path folder) throws Exception {
        long pid = Long.parseLong(Files.readAllLines(pidFile(folder)).get(0));
        return ProcessHandle.of(pid).orElseThrow();
    }

    private Path pidFile(Path folder) {
        return folder.resolve("postgresql/postmaster.pid");
    }
}
