package dk.spor.synthesis;

import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
}
