package dk.spor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DbTest
class ReasonOrderDbTest {

    private final RevisionWorld world;
    private final Changes changes;

    ReasonOrderDbTest(RevisionWorld world, Changes changes) {
        this.world = world;
        this.changes = changes;
    }

    @Test
    void reasonsOfOneInstantStandInTheOrderOfTheirPointsAndThenWhatIsEditorial() {
        RevisionScene scene = world.processing().begin();
        UUID part = scene.edit("1.1", "Nye ord");
        scene.editorial(part, "Klarere");
        scene.tie(part, "VIB-2", "AAR-1", "VIB-1", "LEM-1");

        List<Change> all = changes.of(scene.desk.consultation.id(), scene.officer);
        assertThat(all.get(0).reasons())
                .extracting(it -> it.answered() == null
                        ? it.text()
                        : it.answered().point().label())
                .containsExactly("LEM-1", "VIB-1", "VIB-2", "AAR-1", "Klarere");
    }
}
