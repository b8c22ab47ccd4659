package dk.spor.synthesis;

import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class BulkRaceDbTest {

    private final SynthesisWorld world;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private SynthesisScene scene;
    private Bulking officer;

    BulkRaceDbTest(SynthesisWorld world, JdbcClient jdbc, TransactionTemplate transaction) {
        this.world = world;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void aDesk() {
        scene = world.answered();
        officer = Bulking.of(scene);
    }

    @RepeatedTest(3)
    void ofTwoWhoAnswerTheSameOneIsToldAndNobodyWaitsForEver() {
        List<Chosen> shown = officer.seen("VIB-1", "VIB-2", "AAR-1");
        List<Chosen> turned = officer.seen("AAR-1", "VIB-2", "VIB-1");

        List<Bulk> bulks = Locks.atOnce(Stream.of(
                () -> officer.does(shown, Bulking.answer(AssessmentOutcome.NOTED, "Tak.")),
                () -> officer.does(turned, Bulking.answer(AssessmentOutcome.OUT_OF_SCOPE, "Nej."))));

        assertThat(bulks).extracting(it -> it.done().size()).containsExactlyInAnyOrder(3, 0);
        assertThat(bulks).extracting(it -> it.skipped().size()).containsExactlyInAnyOrder(0, 3);
    }

    @RepeatedTest(3)
    void whoTagsOneAndWhoTagsManyDoNotWaitForEachOther() {
        TagId tag = scene.tag("Energi");
        List<Chosen> shown = officer.seen("VIB-1", "VIB-2", "AAR-1");
        PointId point = scene.point("VIB-2").point().id();

        List<Boolean> tagged = Locks.atOnce(Stream.of(
                () -> refusals(scene.bean(TagPoint.class).tag(point, Set.of(tag), scene.officer))
                        .isEmpty(),
                () -> officer.does(shown, new BulkDeed.Mark(tag, true))
                        .skipped()
                        .isEmpty()));

        assertThat(tagged).containsExactly(true, true);
        assertThat(scene.tags("VIB-2")).containsExactly("Energi");
        assertThat(scene.tags("AAR-1")).containsExactly("Energi");
    }

    @Test
    void whoWaitsForTheTagsHoldsNoPoint() {
        PointId point = scene.point("VIB-2").point().id();
        Assignment nobodys = new Assignment(null, null);
        BesideEdit edit = new BesideEdit(Set.of(), Set.of(scene.tag("Energi")), nobodys, nobodys);

        CompletableFuture<Boolean> saved = Objects.requireNonNull(transaction.execute(status -> {
            scene.bean(TagStore.class).lock(scene.consultation.id());
            CompletableFuture<Boolean> waits = CompletableFuture.supplyAsync(
                    () -> refusals(scene.bean(SaveBeside.class).save(point, edit, scene.officer))
                            .isEmpty());
            await().until(() -> Locks.somebodyWaits(jdbc));
            scene.bean(AssessmentStore.class).lock(point);
            return waits;
        }));

        assertThat(saved.orTimeout(10, TimeUnit.SECONDS).join()).isTrue();
        assertThat(scene.tags("VIB-2")).containsExactly("Energi");
    }
}
