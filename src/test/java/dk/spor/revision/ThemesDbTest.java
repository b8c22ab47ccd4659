package dk.spor.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.DraftParts;
import dk.spor.strategy.RemoveTrack;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.PointId;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DbTest
class ThemesDbTest {

    private final RevisionWorld world;

    private RevisionScene scene;

    ThemesDbTest(RevisionWorld world) {
        this.world = world;
    }

    @BeforeEach
    void responsesAreBeingProcessed() {
        scene = world.processing();
    }

    @Test
    void aGatheredThemeBecomesOneTrackOfTheDraftWithWhatProposesAndSupportsItAsReasons() {
        ThemeId theme = scene.gather("Energi", "LEM-1", "SAM-1", "SKI-1", "VIB-1");
        RevisionScene.done(make(theme));
        RevisionScene.done(make(theme));
        assertThat(scene.draft().tracks())
                .extracting(Track::title)
                .endsWith("Energi")
                .hasSize(4);
        Track track = scene.draft().tracks().get(3);
        assertThat(track.paragraphs()).hasSize(1);
        assertThat(track.paragraphs().get(0).text().text())
                .contains("Lemvigs tema", "Samsøs tema", "Skives tema")
                .doesNotContain("Viborgs almene ord");
        assertThat(scene.changes())
                .extracting(Change::part)
                .containsExactly(
                        track.id().value(), track.paragraphs().get(0).id().value());
        for (Change change : scene.changes()) {
            assertThat(change.reasons())
                    .extracting(it -> it.answered().point().label())
                    .containsExactlyInAnyOrder("LEM-1", "SAM-1", "SKI-1", "VIB-1");
        }
        assertThat(scene.unexplained()).isEmpty();
        assertThat(kinds()).startsWith(ThemeStepKind.OWN_TRACK).hasSize(6);
    }

    @Test
    void aProposalThatIsGatheredLaterBecomesAReasonToo() {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        RevisionScene.done(make(theme));
        scene.bean(GatherTheme.class).add(scene.slug(), theme, List.of(scene.point("SAM-1")), scene.officer);
        RevisionScene.done(make(theme));
        assertThat(scene.changes().get(0).reasons())
                .extracting(it -> it.answered().point().label())
                .containsExactlyInAnyOrder("LEM-1", "SAM-1");
        assertThat(scene.draft().tracks()).hasSize(4);
    }

    @Test
    void aTrackThatWasRemovedCanBeMadeAgain() {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        TrackId track = RevisionScene.done(make(theme));
        String seen = scene.bean(DraftParts.class)
                .track(scene.draft().id(), track, scene.officer)
                .orElseThrow()
                .state();
        RevisionScene.done(scene.bean(RemoveTrack.class).remove(scene.draft().id(), track, seen, scene.officer));
        RevisionScene.done(make(theme));
        assertThat(scene.draft().track(track)).isPresent();
    }

    @Test
    void itCanStandUnderATrackInsteadAndThenInNoOtherPlace() {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        scene.begin();
        TrackId first = scene.draft().tracks().get(0).id();
        TrackId second = scene.draft().tracks().get(1).id();
        RevisionScene.done(put(theme, first));
        RevisionScene.done(put(theme, first));
        assertThat(scene.draft().trackOf(theme.paragraph())).map(Track::id).contains(first);
        assertThat(scene.unexplained()).isEmpty();
        assertThat(refusal(put(theme, second))).isEqualTo("revision.refusal.stands");
        assertThat(refusal(make(theme))).isEqualTo("revision.refusal.stands");
        assertThat(refusal(drop(theme, "Nej"))).isEqualTo("revision.refusal.stands");
        assertThat(refusal(put(scene.gather("Andet", "SAM-1"), new TrackId(UUID.randomUUID()))))
                .isEqualTo("revision.refusal.noTrack");
    }

    @Test
    void itIsDroppedWithAReasonAndTheQuestionCanBeOpenedAgain() {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        assertThat(refusal(drop(theme, " "))).isEqualTo("revision.refusal.noDropReason");
        RevisionScene.done(drop(theme, "Det hører til DK2020"));
        assertThat(theme(theme).reason()).isEqualTo("Det hører til DK2020");
        RevisionScene.done(scene.bean(DropTheme.class).reopen(scene.slug(), theme, scene.officer));
        assertThat(theme(theme).decision()).isNull();
        assertThat(kinds()).startsWith(ThemeStepKind.UNDECIDED, ThemeStepKind.NOT_A_TRACK);
    }

    @Test
    void whatSomebodyElseHasJustDroppedIsNotMadeATrackButIsToldWithItsReason() {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        scene.begin();
        RevisionScene.done(drop(theme, "Det hører til DK2020"));
        TrackId first = scene.draft().tracks().get(0).id();
        for (Outcome<TrackId> late : List.of(make(theme), put(theme, first))) {
            assertThat(((Outcome.Refused<?>) late).refusals())
                    .containsExactly(Refusal.of("revision.refusal.isDropped", "Det hører til DK2020"));
        }
        assertThat(scene.draft().tracks()).hasSize(3);
        assertThat(theme(theme).decision()).isEqualTo(ThemeDecision.NOT_A_TRACK);
    }

    @Test
    void itGetsAnotherNameAndWhoSawAnEarlierOneIsTold() {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        RevisionScene.done(rename(theme, "  Energi og\nforsyning ", "Energi"));
        RevisionScene.done(rename(theme, "Energi og forsyning", "Energi"));
        assertThat(theme(theme).name()).isEqualTo("Energi og forsyning");
        assertThat(((Outcome.Refused<?>) rename(theme, "Varme", "Energi")).refusals())
                .containsExactly(Refusal.of("revision.refusal.renamed", "Energi og forsyning")
                        .at("name"));
        assertThat(refusal(rename(theme, " ", "Energi og forsyning"))).isEqualTo("revision.refusal.noName");
        assertThat(theme(theme).name()).isEqualTo("Energi og forsyning");
        assertThat(kinds()).containsExactly(ThemeStepKind.RENAMED, ThemeStepKind.ADDED, ThemeStepKind.GATHERED);
        for (Actor other : List.of(Actor.ANYONE, scene.desk.consultation.coordinator("Lemvig"))) {
            assertThatThrownBy(() -> scene.bean(RenameTheme.class)
                            .rename(scene.slug(), theme, "Nej", "Energi og forsyning", other))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aPointIsTakenOutOfItsThemeOnce() {
        ThemeId first = scene.gather("Energi", "LEM-1");
        PointId lemvig = scene.point("LEM-1");
        scene.bean(TakeOutOfTheme.class).takeOut(scene.slug(), first, lemvig, scene.officer);
        scene.bean(TakeOutOfTheme.class).takeOut(scene.slug(), first, lemvig, scene.officer);
        assertThat(theme(first).points()).isEmpty();
        assertThat(refusal(make(first))).isEqualTo("revision.refusal.noProposal");
        assertThat(kinds()).filteredOn(it -> it == ThemeStepKind.TAKEN_OUT).hasSize(1);
    }

    @Test
    void aThemeNeedsANameAndLivingPointsOfThisConsultation() {
        GatherTheme gather = scene.bean(GatherTheme.class);
        ThemeId id = new ThemeId(UUID.randomUUID());
        PointId lemvig = scene.point("LEM-1");
        PointId foreign = world.answered().point("LEM-1");
        assertThat(refusal(gather.gather(scene.slug(), id, " ", List.of(lemvig), scene.officer)))
                .isEqualTo("revision.refusal.noName");
        assertThat(refusal(gather.gather(scene.slug(), id, "x".repeat(201), List.of(lemvig), scene.officer)))
                .isEqualTo("revision.refusal.nameTooLong");
        assertThat(refusal(gather.gather(scene.slug(), id, "Energi", List.of(), scene.officer)))
                .isEqualTo("revision.refusal.noPoint");
        assertThat(refusal(gather.gather(scene.slug(), id, "Energi", List.of(foreign), scene.officer)))
                .isEqualTo("revision.refusal.pointEnded");
        assertThat(scene.bean(GatheredThemeStore.class).of(scene.desk.consultation.id()))
                .isEmpty();
    }

    @Test
    void othersFindNoThemes() {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        PointId lemvig = scene.point("LEM-1");
        for (Actor other : List.of(Actor.ANYONE, scene.desk.consultation.coordinator("Lemvig"))) {
            assertThatThrownBy(() -> scene.bean(MakeTrack.class).make(scene.slug(), theme, other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scene.bean(DropTheme.class).drop(scene.slug(), theme, "Nej", other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scene.bean(GatherTheme.class).add(scene.slug(), theme, List.of(lemvig), other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scene.bean(TakeOutOfTheme.class).takeOut(scene.slug(), theme, lemvig, other))
                    .isInstanceOf(NotFound.class);
        }
        RevisionScene elsewhere = world.processing();
        assertThatThrownBy(() -> scene.bean(MakeTrack.class).make(elsewhere.slug(), theme, scene.officer))
                .isInstanceOf(NotFound.class);
    }

    private Outcome<TrackId> make(ThemeId theme) {
        return scene.bean(MakeTrack.class).make(scene.slug(), theme, scene.officer);
    }

    private Outcome<TrackId> put(ThemeId theme, TrackId track) {
        return scene.bean(PutUnderTrack.class).put(scene.slug(), theme, track, scene.officer);
    }

    private Outcome<ThemeId> drop(ThemeId theme, String reason) {
        return scene.bean(DropTheme.class).drop(scene.slug(), theme, reason, scene.officer);
    }

    private Outcome<ThemeId> rename(ThemeId theme, String name, String seen) {
        return scene.bean(RenameTheme.class).rename(scene.slug(), theme, name, seen, scene.officer);
    }

    private GatheredTheme theme(ThemeId id) {
        return scene.bean(GatheredThemeStore.class).of(scene.desk.consultation.id()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<ThemeStepKind> kinds() {
        return scene.bean(GatheredThemeSteps.class).of(scene.desk.consultation.id()).stream()
                .map(ThemeStep::kind)
                .toList();
    }

    private static String refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .refusals().stream().map(Refusal::text).findFirst().orElseThrow();
    }
}
