package dk.spor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.DraftParts;
import dk.spor.strategy.RemoveTrack;
import dk.spor.strategy.TrackId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DbTest
class ProposedWordsDbTest {

    private final RevisionWorld world;
    private RevisionScene scene;
    private ThemeId theme;

    ProposedWordsDbTest(RevisionWorld world) {
        this.world = world;
    }

    @BeforeEach
    void aThemeHasBecomeATrack() {
        scene = world.processing();
        theme = scene.gather("Energi", "LEM-1", "SAM-1");
        make();
    }

    @Test
    void theDraftIsNotFrozenWhileTheProposalsStandThereWordForWord() {
        assertThat(refusals(scene.freeze()))
                .containsExactly(Refusal.of("revision.refusal.unwritten", "4.1", "Energi")
                        .at("afsnit-4-1"));

        scene.edit("4.1", "Vi samarbejder om energien.");
        RevisionScene.done(scene.freeze());
    }

    @Test
    void theEditorSavingThemAsTheyAreHasNotWrittenThem() {
        scene.edit("4.1", words());
        assertThat(refusals(scene.freeze())).extracting(Refusal::text).containsExactly("revision.refusal.unwritten");
    }

    @Test
    void somebodySaysThatTheyStandAndThatIsKept() {
        RevisionScene.done(stand());
        RevisionScene.done(stand());
        assertThat(steps()).filteredOn(it -> it == ThemeStepKind.WORDS_STAND).hasSize(1);
        RevisionScene.done(scene.freeze());

        scene.begin();
        scene.tie(scene.edit("1.1", "Nye ord"), "VIB-1");
        assertThat(scene.freeze()).as("what was frozen so stands").isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoLetsThemStandAfterSomebodyHasWrittenTheParagraphIsToldAndNothingIsKept() {
        String words = words();
        scene.edit("4.1", "Vi samarbejder om energien.");
        assertThat(refusals(stand())).containsExactly(Refusal.of("revision.refusal.written"));
        assertThat(steps()).doesNotContain(ThemeStepKind.WORDS_STAND);

        scene.edit("4.1", words);
        assertThat(refusals(scene.freeze())).extracting(Refusal::text).containsExactly("revision.refusal.unwritten");
    }

    @Test
    void putInAgainAfterTheyWereRemovedTheyAreUnwrittenAgain() {
        RevisionScene.done(stand());
        TrackId track = theme.track();
        String seen = scene.bean(DraftParts.class)
                .track(scene.draft().id(), track, scene.officer)
                .orElseThrow()
                .state();
        RevisionScene.done(scene.bean(RemoveTrack.class).remove(scene.draft().id(), track, seen, scene.officer));
        make();
        assertThat(refusals(scene.freeze())).extracting(Refusal::text).containsExactly("revision.refusal.unwritten");
    }

    @Test
    void supportThatComesLaterLeavesThemStanding() {
        ThemeId under = scene.gather("Vedvarende energi", "SKI-1");
        putUnderTheFirstTrack(under);
        RevisionScene.done(stand());
        RevisionScene.done(stand(under));
        scene.bean(GatherTheme.class).add(scene.slug(), under, List.of(scene.point("VIB-1")), scene.officer);
        putUnderTheFirstTrack(under);
        RevisionScene.done(scene.freeze());
    }

    private void putUnderTheFirstTrack(ThemeId it) {
        TrackId first = scene.draft().tracks().get(0).id();
        RevisionScene.done(scene.bean(PutUnderTrack.class).put(scene.slug(), it, first, scene.officer));
    }

    private void make() {
        RevisionScene.done(scene.bean(MakeTrack.class).make(scene.slug(), theme, scene.officer));
    }

    private Outcome<UUID> stand() {
        return stand(theme);
    }

    private Outcome<UUID> stand(ThemeId it) {
        return scene.bean(LetWordsStand.class)
                .letStand(scene.slug(), it.paragraph().value(), scene.officer);
    }

    private String words() {
        return scene.draft().paragraph(theme.paragraph()).orElseThrow().text().text();
    }

    private List<ThemeStepKind> steps() {
        return scene.bean(GatheredThemeSteps.class).of(scene.desk.consultation.id()).stream()
                .map(ThemeStep::kind)
                .toList();
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusals();
    }
}
