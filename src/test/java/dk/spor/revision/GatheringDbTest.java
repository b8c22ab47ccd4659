package dk.spor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.shared.Direction;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.MoveParagraph;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.PointId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class GatheringDbTest {

    private final RevisionWorld world;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private RevisionScene scene;

    GatheringDbTest(RevisionWorld world, TransactionTemplate transaction, JdbcClient jdbc) {
        this.world = world;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void responsesAreBeingProcessed() {
        scene = world.processing();
    }

    @Test
    void whoGathersAPointOfAnotherThemeIsToldWhichAndNothingIsMade() {
        ThemeId first = scene.gather("Energi", "LEM-1");
        ThemeId second = new ThemeId(UUID.randomUUID());
        assertThat(gather(second, "LEM-1", "SAM-1"))
                .isEqualTo(Outcome.refused(Refusal.of("revision.refusal.elsewhere", "LEM-1", "Energi")
                        .at("point")));
        assertThat(themes()).extracting(GatheredTheme::id).containsExactly(first);
        RevisionScene.done(gather(second, "SAM-1"));
        assertThat(scene.bean(GatherTheme.class)
                        .add(scene.slug(), second, List.of(scene.point("LEM-1")), scene.officer))
                .isInstanceOf(Outcome.Refused.class);
        scene.bean(TakeOutOfTheme.class).takeOut(scene.slug(), first, scene.point("LEM-1"), scene.officer);
        RevisionScene.done(gather(second, "SAM-1", "LEM-1"));
    }

    @Test
    void aDoubleClickGathersOnce() {
        ThemeId theme = new ThemeId(UUID.randomUUID());
        RevisionScene.done(gather(theme, "LEM-1"));
        RevisionScene.done(gather(theme, "LEM-1"));
        assertThat(themes()).hasSize(1);
    }

    @Test
    void ofTwoWhoGatherTheSameAtOnceTheSecondWaitsAndIsTold() {
        ThemeId first = new ThemeId(UUID.randomUUID());
        ThemeId second = new ThemeId(UUID.randomUUID());

        Outcome<ThemeId> told = Locks.during(
                jdbc, transaction, () -> RevisionScene.done(gather(first, "LEM-1")), () -> gather(second, "LEM-1"));

        assertThat(told).isInstanceOf(Outcome.Refused.class);
        assertThat(themes()).extracting(GatheredTheme::id).containsExactly(first);
    }

    @Test
    void newProposalsBecomeReasonsAlsoWhereTheParagraphHasBeenMoved() {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        scene.begin();
        TrackId first = scene.draft().tracks().get(0).id();
        TrackId second = scene.draft().tracks().get(1).id();
        RevisionScene.done(put(theme, first));
        RevisionScene.done(scene.bean(MoveParagraph.class)
                .move(scene.draft().id(), theme.paragraph(), Direction.DOWN, scene.officer));
        assertThat(scene.draft().trackOf(theme.paragraph())).map(Track::id).contains(second);
        RevisionScene.done(
                scene.bean(GatherTheme.class).add(scene.slug(), theme, List.of(scene.point("SAM-1")), scene.officer));
        assertThat(put(theme, first)).isInstanceOf(Outcome.Refused.class);
        RevisionScene.done(put(theme, second));
        assertThat(scene.draft().trackOf(theme.paragraph())).map(Track::id).contains(second);
        assertThat(scene.changes())
                .filteredOn(it -> it.part().equals(theme.paragraph().value()))
                .first()
                .satisfies(change -> assertThat(change.reasons())
                        .extracting(it -> it.answered().point().label())
                        .containsExactlyInAnyOrder("LEM-1", "SAM-1"));
        assertThat(scene.bean(GatheredThemeSteps.class).of(scene.desk.consultation.id()))
                .filteredOn(it -> it.kind() == ThemeStepKind.UNDER_TRACK)
                .hasSize(1);
    }

    @Test
    void whoGivesAnotherReasonForWhatIsDecidedIsTold() {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        DropTheme drop = scene.bean(DropTheme.class);
        RevisionScene.done(drop.drop(scene.slug(), theme, "Det hører til DK2020", scene.officer));
        RevisionScene.done(drop.drop(scene.slug(), theme, "Det hører til DK2020", scene.officer));
        assertThat(drop.drop(scene.slug(), theme, "Det er for småt", scene.officer))
                .isEqualTo(Outcome.refused(Refusal.of("revision.refusal.dropped")));
        assertThat(themes()).extracting(GatheredTheme::reason).containsExactly("Det hører til DK2020");
    }

    @Test
    void pointsAreNamedByTheirLabelsEachOnceAndThoseThatAreNotThereAreNamed() {
        PointId viborg = scene.point("VIB-1");
        assertThat(named("vib-1, VIB-1;\nAAR-1")).isEqualTo(Outcome.done(List.of(viborg, scene.point("AAR-1"))));
        assertThat(named("VIB-1, XYZ-9, VIB-1-2, xyz-9"))
                .isEqualTo(Outcome.refused(Refusal.of("revision.refusal.unknownLabels", "XYZ-9, VIB-1-2", 2)
                        .at("labels")));
        assertThat(named(" , "))
                .isEqualTo(
                        Outcome.refused(Refusal.of("revision.refusal.noLabel").at("labels")));
        StringBuilder many = new StringBuilder();
        for (int number = 0; number <= NamedPoints.MOST; number++) {
            many.append("VIB-").append(number).append(' ');
        }
        assertThat(named(many.toString()))
                .isEqualTo(Outcome.refused(
                        Refusal.of("revision.refusal.tooManyLabels", 100, 101).at("labels")));
    }

    private Outcome<List<PointId>> named(String typed) {
        return scene.bean(NamedPoints.class).of(scene.slug(), typed, scene.officer);
    }

    private Outcome<ThemeId> gather(ThemeId id, String... labels) {
        List<PointId> points = List.of(labels).stream().map(scene::point).toList();
        return scene.bean(GatherTheme.class).gather(scene.slug(), id, "Energi", points, scene.officer);
    }

    private Outcome<TrackId> put(ThemeId theme, TrackId track) {
        return scene.bean(PutUnderTrack.class).put(scene.slug(), theme, track, scene.officer);
    }

    private List<GatheredTheme> themes() {
        return scene.bean(GatheredThemeStore.class).of(scene.desk.consultation.id());
    }
}
