package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.media.Files;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import dk.spor.shared.Sha256;
import dk.spor.ui.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people do with a response, in whatever order: one version counts at most, and none is lost. */
@DbTest
class AnyStepsDbTest {

    private static final int FEWEST_ORDERS = 30;
    private static final int ORDERS = 120;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int STEPS = 15;
    private static final Instant AFTER = Instant.parse("2021-01-14T09:00:00Z");

    private final ResponseWorld world;
    private final BusinessClock clock;
    private final Files files;
    private final JdbcClient jdbc;
    private int done;
    private int refused;
    private int notFound;

    AnyStepsDbTest(ResponseWorld world, BusinessClock clock, Files files, JdbcClient jdbc) {
        this.world = world;
        this.clock = clock;
        this.files = files;
        this.jdbc = jdbc;
    }

    @Test
    void whateverIsDoneOneVersionCountsAtMostAndNoneIsLost() {
        Instant morning = clock.instant();
        long begun = System.nanoTime();
        int orders = 0;
        while (orders < FEWEST_ORDERS || orders < ORDERS && System.nanoTime() - begun < LONGEST.toNanos()) {
            clock.stopAt(morning);
            inAnOrderDrawnBy(orders++);
        }
        assertThat(done).as("done").isGreaterThan(orders);
        assertThat(refused).as("refused").isGreaterThan(orders);
        assertThat(notFound).as("not found").isGreaterThan(orders);
    }

    private void inAnOrderDrawnBy(int seed) {
        Random random = new Random(seed);
        ResponseScene viborg = world.viborg();
        RandomSteps steps = new RandomSteps(viborg, random);
        Map<VersionId, Version> acknowledged = new HashMap<>();
        int deadline = random.nextInt(STEPS + STEPS / 2);
        for (int step = 0; step < STEPS; step++) {
            if (step == deadline) {
                clock.stopAt(AFTER);
            }
            clock.stopAt(clock.instant().plus(Duration.ofMinutes(1)));
            next(steps).ifPresent(it -> acknowledged.putIfAbsent(it.id(), it));
            assertThat(counting(viborg)).as("seed %d, step %d", seed, step).isBetween(0, 1);
            assertThat(stored(viborg)).as("seed %d, step %d", seed, step).isEqualTo(acknowledged.size());
        }
        acknowledged.values().forEach(this::assertKept);
    }

    private Optional<Version> next(RandomSteps steps) {
        try {
            Optional<Outcome<Version>> outcome = steps.next(clock.instant());
            if (outcome.isPresent() && outcome.get() instanceof Outcome.Done<Version> it) {
                done++;
                return Optional.of(it.value());
            }
            refused += outcome.isPresent() ? 1 : 0;
        } catch (NotFound e) {
            notFound++;
        }
        return Optional.empty();
    }

    /** Those that have come, less those that have ended. */
    private int counting(ResponseScene scene) {
        return stored(scene) - count(scene, """
                        select count(distinct s.number) from response.version_step s
                        join response.response r on r.id = s.response
                        where r.consultation = :consultation and s.step in ('SUPERSEDED', 'WITHDRAWN')
                        """);
    }

    private int stored(ResponseScene scene) {
        return count(scene, """
                        select count(*) from response.version v join response.response r on r.id = v.response
                        where r.consultation = :consultation
                        """);
    }

    private int count(ResponseScene scene, String sql) {
        return jdbc.sql(sql)
                .param("consultation", scene.consultation.id().value())
                .query(Integer.class)
                .single();
    }

    /** The row says what was acknowledged, and both digests are those of what is kept. */
    private void assertKept(Version version) {
        Map<String, Object> row = jdbc.sql("select * from response.version where id = :id")
                .param("id", version.id().value())
                .query()
                .singleRow();
        Proof proof = version.proof();
        assertThat(row)
                .containsEntry("number", version.number())
                .containsEntry("receipt_number", proof.receipt().value())
                .containsEntry("json", proof.json())
                .containsEntry("json_sha256", Sha256.of(proof.json().getBytes(StandardCharsets.UTF_8)))
                .containsEntry(
                        "pdf_sha256",
                        Sha256.of(files.open(proof.pdf()).orElseThrow().bytes()));
        assertThat(proof.jsonSha256()).isEqualTo(row.get("json_sha256"));
        assertThat(proof.pdfSha256()).isEqualTo(row.get("pdf_sha256"));
    }
}
