package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

@DbTest
class BulkRaceDbTest {

    private final SynthesisWorld world;
    private SynthesisScene scene;
    private Bulking officer;

    BulkRaceDbTest(SynthesisWorld world) {
        this.world = world;
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
        List<CompletableFuture<Bulk>> both = List.of(
                CompletableFuture.supplyAsync(
                        () -> officer.does(shown, Bulking.answer(AssessmentOutcome.NOTED, "Tak."))),
                CompletableFuture.supplyAsync(
                        () -> officer.does(turned, Bulking.answer(AssessmentOutcome.OUT_OF_SCOPE, "Nej."))));

        List<Bulk> bulks = both.stream().map(CompletableFuture::join).toList();

        assertThat(bulks).extracting(it -> it.done().size()).containsExactlyInAnyOrder(3, 0);
        assertThat(bulks).extracting(it -> it.skipped().size()).containsExactlyInAnyOrder(0, 3);
    }

    @RepeatedTest(3)
    void whoTagsOneAndWhoTagsManyDoNotWaitForEachOther() {
        TagId tag = scene.tag("Energi");
        List<Chosen> shown = officer.seen("VIB-1", "VIB-2", "AAR-1");
        CompletableFuture<?> one = CompletableFuture.runAsync(() ->
                scene.bean(TagPoint.class).tag(scene.point("VIB-2").point().id(), Set.of(tag), scene.officer));
        CompletableFuture<?> many = CompletableFuture.runAsync(() -> officer.does(shown, new BulkDeed.Mark(tag, true)));

        one.join();
        many.join();
        assertThat(officer.tags("VIB-2")).containsExactly("Energi");
        assertThat(officer.tags("AAR-1")).containsExactly("Energi");
    }
}
