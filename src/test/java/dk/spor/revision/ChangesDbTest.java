package dk.spor.revision;

import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.shared.Direction;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.AddTrack;
import dk.spor.strategy.ChangeReason;
import dk.spor.strategy.MoveParagraph;
import dk.spor.strategy.RenameTrack;
import dk.spor.strategy.StrategyDrafts;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.LedTo;
import dk.spor.synthesis.PointId;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

@DbTest
class ChangesDbTest {

    private static final Locale DANISH = new Locale("da");

    private final RevisionWorld world;
    private final MarginReasons margin;
    private final PointsLedTo ledTo;

    ChangesDbTest(RevisionWorld world, MarginReasons margin, PointsLedTo ledTo) {
        this.world = world;
        this.margin = margin;
        this.ledTo = ledTo;
    }

    @BeforeEach
    void theReaderIsDanish() {
        LocaleContextHolder.setLocale(DANISH);
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aRevisedDraftBeginsWhenTheResponsesAreBeingProcessed() {
        RevisionScene scene = world.answered();
        assertThat(scene.bean(BeginRevision.class).begin(scene.slug(), scene.officer))
                .isEqualTo(Outcome.refused(Refusal.of("revision.refusal.notProcessing")));
        Actor viborg = scene.desk.consultation.coordinator("Viborg");
        for (Actor other : List.of(Actor.ANYONE, viborg)) {
            assertThatThrownBy(() -> scene.bean(BeginRevision.class).begin(scene.slug(), other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scene.bean(FreezeRevision.class).freeze(scene.slug(), true, other))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void eachChangedPartIsToldOnceWithWhatHasHappenedToIt() {
        RevisionScene scene = world.processing().begin();
        UUID edited = scene.edit("1.1", "Nye ord");
        UUID moved = scene.paragraph("2.2").value();
        scene.bean(MoveParagraph.class).move(scene.draft().id(), scene.paragraph("2.2"), Direction.DOWN, scene.officer);
        UUID removed = scene.remove("1.2");
        TrackId second = scene.draft().tracks().get(1).id();
        scene.bean(RenameTrack.class).rename(scene.draft().id(), second, "Grønnere vækst", "Grøn vækst", scene.officer);
        UUID added = scene.add(second, "Nyt afsnit");
        assertThat(scene.changes())
                .extracting(Change::part, Change::type, Change::kinds)
                .containsExactlyInAnyOrder(
                        tuple(edited, PartKind.PARAGRAPH, ChangeKind.EDITED),
                        tuple(removed, PartKind.PARAGRAPH, ChangeKind.REMOVED),
                        tuple(second.value(), PartKind.TRACK, ChangeKind.EDITED),
                        tuple(added, PartKind.PARAGRAPH, ChangeKind.ADDED),
                        tuple(moved, PartKind.PARAGRAPH, ChangeKind.MOVED));
        Change move = change(scene, moved);
        assertThat(move.before().number()).isEqualTo("2.2");
        assertThat(move.after().number()).isEqualTo("3.1");
        assertThat(change(scene, removed).after()).isNull();
        assertThat(change(scene, removed).shown().number()).isEqualTo("1.2");
        assertThat(scene.unexplained()).hasSize(5);
    }

    @Test
    void whatComesWithANewTrackIsExplainedByTheTrack() {
        RevisionScene scene = world.processing().begin();
        TrackId track = new TrackId(UUID.randomUUID());
        scene.bean(AddTrack.class).add(scene.draft().id(), track, "Energi", scene.officer);
        UUID paragraph = scene.add(track, "Fælles energi");
        assertThat(scene.unexplained()).extracting(Change::part).containsExactly(track.value(), paragraph);
        scene.tie(track.value(), "LEM-1");
        assertThat(scene.unexplained()).isEmpty();

        assertThat(margin.reasons(scene.draft().id(), DANISH, scene.officer).get(paragraph))
                .extracting(ChangeReason::heading)
                .containsExactly("Svarer på én bemærkning");
        assertThat(margin.reasons(scene.draft().id(), Locale.UK, scene.officer).get(paragraph))
                .as("in the language that is asked for")
                .extracting(ChangeReason::heading)
                .containsExactly("Answers one input");
    }

    @Test
    void itIsNotFrozenWhileAChangeHasNoReasonOrNothingIsChanged() {
        RevisionScene scene = world.processing().begin();
        assertThat(refusals(scene.freeze())).containsExactly("revision.refusal.nothingChanged");
        UUID edited = scene.edit("1.1", "Nye ord");
        UUID removed = scene.remove("1.2");
        assertThat(refusals(scene.freeze()))
                .containsExactly("revision.refusal.paragraphChanged", "revision.refusal.paragraphGone");
        scene.tie(edited, "VIB-1");
        scene.editorial(removed, "Sagt to gange");
        assertThat(scene.freeze()).isInstanceOf(Outcome.Done.class);
        assertThat(scene.revision().isBeingWritten()).isFalse();
        assertThat(refusals(scene.freeze())).containsExactly("revision.refusal.noDraft");
    }

    @Test
    void afterTheFreezingNoReasonIsGivenOrTakenBackAndTheNextDraftTellsBoth() {
        RevisionScene scene = world.processing().begin();
        UUID first = scene.edit("1.1", "Nye ord");
        scene.tie(first, "VIB-1");
        scene.freeze();
        assertThat(refusals(scene.untie(first, "VIB-1"))).containsExactly("revision.refusal.frozen");
        assertThat(refusals(scene.editorial(first, "Derfor"))).containsExactly("revision.refusal.frozen");
        scene.begin();
        UUID second = scene.edit("1.2", "Andre ord");
        assertThat(scene.changes()).extracting(Change::part).containsExactly(first, second);
        assertThat(change(scene, first).isExplained()).isTrue();
        assertThat(scene.unexplained()).extracting(Change::part).containsExactly(second);
    }

    @Test
    void theMarginTellsReasonsToThoseWhoMayReadThem() {
        RevisionScene scene = world.processing().begin();
        UUID part = scene.edit("1.1", "Nye ord");
        scene.tie(part, "VIB-1", "VIB-2");
        scene.editorial(part, "Klarere");
        StrategyVersionId version = scene.draft().id();
        assertThat(margin.reasons(version, DANISH, scene.officer).get(part))
                .extracting(ChangeReason::heading, it -> it.links().size())
                .containsExactlyInAnyOrder(Tuple.tuple("Svarer på 2 bemærkninger", 3), Tuple.tuple("Redaktionel", 0));
        assertThat(margin.reasons(version, DANISH, Actor.ANYONE)).isEmpty();
        scene.freeze();
        assertThat(margin.reasons(version, DANISH, Actor.ANYONE).get(part))
                .extracting(ChangeReason::heading, it -> it.links().size())
                .containsExactlyInAnyOrder(Tuple.tuple("Svarer på 2 bemærkninger", 0), Tuple.tuple("Redaktionel", 0));
    }

    @Test
    void aPointKnowsWhatItLedToAsLongAsTheChangeIsThere() {
        RevisionScene scene = world.processing().begin();
        UUID part = scene.edit("1.1", "Nye ord");
        scene.tie(part, "VIB-1");
        PointId point = scene.point("VIB-1");
        Set<PointId> asked = Set.of(point, scene.point("VIB-2"));
        assertThat(ledTo.changes(asked, DANISH, scene.officer)).containsOnlyKeys(point);
        LedTo.Led led = ledTo.changes(asked, DANISH, scene.officer).get(point).get(0);
        assertThat(led.label()).isEqualTo("Afsnit 1.1, ændret i revideret udkast 1");
        assertThat(led.excerpt()).isEqualTo("Nye ord");
        assertThat(led.href()).isEqualTo(scene.path() + "/revision#afsnit-1-1");
        assertThat(ledTo.changes(asked, DANISH, Actor.ANYONE)).isEmpty();
        assertThat(ledTo.tying(point, scene.desk.consultation.id(), scene.officer))
                .isPresent();
        scene.freeze();
        assertThat(ledTo.changes(asked, DANISH, scene.officer).get(point).get(0).href())
                .isEqualTo("/strategies/" + scene.draft().id() + "/changes#afsnit-1-1");
        assertThat(ledTo.tying(point, scene.desk.consultation.id(), scene.officer))
                .isEmpty();
    }

    @Test
    void aConsultationDraftIsFrozenAsBefore() {
        RevisionScene scene = world.answered();
        assertThat(scene.bean(StrategyDrafts.class)
                        .refusalsToFreeze(scene.revision().consulted().id(), scene.officer))
                .isEmpty();
    }

    private static Tuple tuple(UUID part, PartKind type, ChangeKind kind) {
        return Tuple.tuple(part, type, Set.of(kind));
    }

    private static Change change(RevisionScene scene, UUID part) {
        return scene.changes().stream()
                .filter(it -> it.part().equals(part))
                .findFirst()
                .orElseThrow();
    }
}
