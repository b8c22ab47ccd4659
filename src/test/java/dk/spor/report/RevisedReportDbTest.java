package dk.spor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.report.Since.What;
import dk.spor.report.ToldPoint.ToldChange;
import dk.spor.response.ResponseScene;
import dk.spor.revision.RevisionScene;
import dk.spor.shared.Direction;
import dk.spor.shared.Outcome;
import dk.spor.strategy.MoveParagraph;
import dk.spor.strategy.RenameTrack;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.Splitting;
import dk.spor.synthesis.SynthesisWorld;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a report tells of a revised draft, and what it waits for. */
@DbTest
class RevisedReportDbTest {

    private final SynthesisWorld world;
    private final RevisedChanges changes;
    private final LockedReports locked;
    private final ToldStore told;

    RevisedReportDbTest(SynthesisWorld world, RevisedChanges changes, LockedReports locked, ToldStore told) {
        this.world = world;
        this.changes = changes;
        this.locked = locked;
        this.told = told;
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aDraftThatIsBeingWrittenIsFrozenBeforeTheReportIsLocked() {
        ReportScene scene = ReportScene.of(world).answered();
        RevisionScene revision = scene.revision().begin();
        assertThat(scene.obstacles()).as("nothing is changed in it").isEmpty();

        var part = revision.edit("1.1", "Nye ord");
        assertThat(why(scene)).containsExactly("report.obstacle.unexplained", "report.obstacle.unfrozen");
        assertThat(scene.obstacles().get(0).where())
                .extracting(Obstacle.Where::label)
                .containsExactly("Afsnit 1.1 i spor 1, DK2020");
        revision.tie(part, "VIB-1");
        assertThat(why(scene)).containsExactly("report.obstacle.unfrozen");
        assertThat(scene.obstacles().get(0).where())
                .containsExactly(new Obstacle.Where("Det reviderede udkast", revision.path() + "/revision"));
        assertThat(scene.lock("Vi vil gerne")).isInstanceOf(Outcome.Refused.class);

        ResponseScene.done(revision.freeze());
        assertThat(scene.obstacles()).isEmpty();
        assertThat(scene.locked()).isEqualTo(1);
    }

    @Test
    void aNewerRevisedDraftMakesTheLockedReportWantToBeBroughtUpToDate() {
        ReportScene scene = ReportScene.of(world).answered();
        scene.locked();
        scene.revised();
        assertThat(scene.since()).containsExactly(new Since("2", What.REVISED));
        scene.locked();
        assertThat(scene.since()).isEmpty();
        scene.revision().begin();
        assertThat(scene.since()).as("one being written").isEmpty();
    }

    @Test
    void aChangeClearsWhatAnAccommodatedPointLacked() {
        ReportScene scene = ReportScene.of(world);
        scene.synthesis.answer("VIB-1", AssessmentOutcome.ACCOMMODATED, "Ja.");
        scene.answered();
        assertThat(why(scene)).containsExactly("report.obstacle.noChange");
        RevisionScene revision = scene.revision().begin();
        var part = revision.edit("1.1", "Nye ord");
        revision.tie(part, "VIB-1");
        ResponseScene.done(revision.freeze());
        assertThat(scene.obstacles()).isEmpty();
    }

    @Test
    void wordsThatNobodyAnswersHinderIt() {
        ReportScene scene = ReportScene.of(world).answered();
        Splitting.of(scene.synthesis, "VIB-1").mark("Viborgs almene");
        assertThat(why(scene)).contains("report.obstacle.untreated");
    }

    @Test
    void whatMovedAndWhatWasRenamedIsToldAsThat() {
        ReportScene scene = ReportScene.of(world);
        RevisionScene revision = scene.revision().begin();
        var draft = revision.draft();
        TrackId second = draft.tracks().get(1).id();
        revision.bean(MoveParagraph.class)
                .move(draft.id(), revision.paragraph("2.2"), Direction.DOWN, revision.officer);
        revision.bean(RenameTrack.class).rename(draft.id(), second, "Grønnere vækst", "Grøn vækst", revision.officer);

        List<ChangeTold> all = changes.of(scene.consultation.id(), scene.consultation.lead());
        assertThat(all)
                .extracting(ChangeTold::where, ChangeTold::what, ChangeTold::notes)
                .containsExactly(
                        Tuple.tuple("Spor 2, Grønnere vækst", "Ændret", List.of()),
                        Tuple.tuple(
                                "Afsnit 3.1 i spor 3, Viden og kompetencer",
                                "Flyttet",
                                List.of("[flyttet hertil fra afsnit 2.2 i spor 2, Grøn vækst]")));
        assertThat(all.get(0).words().before().text()).isEqualTo("Grøn vækst");
        assertThat(all.get(0).words().after().text()).isEqualTo("Grønnere vækst");
        assertThat(all.get(1).words().isUnchanged()).isTrue();
    }

    @Test
    void whoeverLocksItInEnglishLocksItInDanish() {
        ReportScene scene = ReportScene.of(world).revised().answered();
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        scene.locked();
        Snapshot snapshot = locked.of(scene.report()).get(0);
        assertThat(told.of(
                        snapshot.id(),
                        scene.synthesis.point("VIB-1").point().organisation().id()))
                .flatExtracting(ToldPoint::changes)
                .extracting(ToldChange::label)
                .containsExactly("Afsnit 1.1, ændret i revideret udkast 1", "Afsnit 2.1, ændret i revideret udkast 2");
        assertThat(new String(locked.file(snapshot, "table.html").orElseThrow().bytes(), StandardCharsets.UTF_8))
                .contains("Spor 4, nyt i revideret udkast 2")
                .doesNotContain("revised draft");
    }

    private static List<String> why(ReportScene scene) {
        return scene.obstacles().stream().map(it -> it.why().text()).toList();
    }
}
