package dk.spor.synthesis;

import static dk.spor.response.ResponseScene.general;
import static dk.spor.synthesis.SynthesisScene.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.consultation.WithdrawConsultation;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionId;
import dk.spor.response.VersionKind;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Viborg's one input of three sentences is split, joined and marked otherwise. */
@DbTest
class SplittingDbTest {

    private static final String BODY = "Vi støtter sporet. Vi savner pendling. Vi vil måle selv.";

    private final SynthesisScene scene;
    private final ResponseScene viborg;
    private final DraftInput input;
    private final JdbcClient jdbc;
    private final Splitting splitting;

    SplittingDbTest(SynthesisWorld world, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.scene = world.open();
        this.viborg = scene.municipality("Viborg");
        this.input = viborg.write(general(BODY));
        viborg.submit(viborg.form());
        scene.afterDeadline();
        this.splitting = Splitting.of(scene, "VIB-1");
    }

    /** What is set up comes before the clock of each test. */
    @BeforeEach
    void afterTheDeadline() {
        scene.afterDeadline();
    }

    @Test
    void thePiecesLiveInPlaceOfTheInputAndKnowWhereTheyStand() {
        splitting.mark("Vi savner pendling.");
        splitting.mark("Vi vil måle");

        assertThat(splitting.labels()).containsExactly("VIB-1.1", "VIB-1.2");
        Point piece = scene.point("VIB-1.1").point();
        assertThat(piece.text().text()).isEqualTo("Vi savner pendling.");
        assertThat(piece.place().in(BODY)).isEqualTo("Vi savner pendling.");
        assertThat(untreated()).containsExactly("VIB-1: Vi støtter sporet.", "VIB-1: selv.");
        assertThat(splitting.steps()).containsExactly("SPLIT VIB-1", "MARKED VIB-1.1", "MARKED VIB-1.2");
    }

    @Test
    void nothingIsMarkedTwiceNorAllOfItNorNothing() {
        PointId pendling = splitting.mark("Vi savner pendling.");

        assertThat(splitting.mark("Vi savner pendling."))
                .as("the same form sent twice")
                .isEqualTo(pendling);
        assertThat(refusals(splitting.split("pendling. Vi"))).containsExactly("synthesis.refusal.split.overlaps");
        assertThat(refusals(splitting.split(BODY))).containsExactly("synthesis.refusal.split.all");
        assertThat(refusals(splitting.split(" "))).containsExactly("synthesis.refusal.split.nothingMarked");
        assertThat(splitting.labels()).containsExactly("VIB-1.1");
    }

    @Test
    void joinedPiecesHaveTheFirstOnesNameWhatLiesBetweenAndNumbersAreNotUsedAgain() {
        PointId last = splitting.mark("Vi vil måle selv.");
        PointId first = splitting.mark("støtter");
        splitting.done(splitting.join(Set.of(last, first), false));
        assertThat(scene.point("VIB-1.2").point().text().text())
                .isEqualTo("støtter sporet. Vi savner pendling. Vi vil måle selv.");

        assertThat(splitting.labels()).containsExactly("VIB-1.2");
        assertThat(refusals(splitting.join(Set.of(first), false))).containsExactly("synthesis.refusal.split.two");
        splitting.done(splitting.joinAll(false));
        splitting.mark("sporet");
        assertThat(splitting.labels()).containsExactly("VIB-1.3");
    }

    @Test
    void piecesAreNotJoinedAcrossAnotherNorIntoTheWhole() {
        PointId last = splitting.mark("Vi vil måle selv.");
        PointId first = splitting.mark("Vi støtter");
        splitting.mark("pendling");

        assertThat(refusals(splitting.join(Set.of(last, first), false))).containsExactly("synthesis.refusal.split.all");
        splitting.done(splitting.move(first, "støtter"));
        assertThat(refusals(splitting.join(Set.of(last, first), false)))
                .containsExactly("synthesis.refusal.split.between");
        assertThat(splitting.labels()).hasSize(3);
    }

    @Test
    void theAnswerToTheInputIsKeptAndIsBackWhenItIsJoined() {
        scene.answer("VIB-1", AssessmentOutcome.NOTED, "Tak.");
        splitting.mark("pendling");
        assertThat(splitting.input().keptAnswers()).extracting(Piece::label).containsExactly("VIB-1");
        assertThat(scene.point("VIB-1.1").assessment()).as("goes on to nobody").isNull();

        splitting.done(splitting.joinAll(false));

        assertThat(scene.point("VIB-1").isFinal()).isTrue();
    }

    @Test
    void anAnswerToAPieceIsNotPutAsideUnlessThatIsSaid() {
        PointId first = splitting.mark("Vi støtter");
        PointId second = splitting.mark("pendling");
        scene.answer("VIB-1.2", AssessmentOutcome.NOTED, "Tak.");

        assertThat(refusals(splitting.join(Set.of(first, second), false)))
                .containsExactly("synthesis.refusal.split.answered");
        assertThat(refusals(splitting.joinAll(false))).containsExactly("synthesis.refusal.split.answered");
        splitting.done(splitting.join(Set.of(first, second), true));

        assertThat(splitting.input().keptAnswers()).extracting(Piece::label).containsExactly("VIB-1.2");
        assertThat(scene.bean(Points.class)
                        .find(second, scene.officer)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(AssessmentOutcome.NOTED);
    }

    @Test
    void anAnsweredPieceThatIsMarkedOtherwiseIsADraftAgain() {
        PointId piece = splitting.mark("pendling");
        scene.answer("VIB-1.1", AssessmentOutcome.NOTED, "Tak.");

        splitting.done(splitting.move(piece, "pendling."));

        AnsweredPoint now = scene.point("VIB-1.1");
        assertThat(now.point().changed()).isTrue();
        assertThat(now.assessment().state()).isEqualTo(AssessmentState.DRAFT);
        assertThat(now.point().text().text()).isEqualTo("pendling.");
    }

    @Test
    void whoHasNotSeenWhatAnotherDidIsTold() {
        PointId piece = splitting.mark("pendling");
        Splitting old = Splitting.of(scene, "VIB-1.1");
        splitting.mark("måle");

        assertThat(refusals(old.move(piece, "savner"))).containsExactly("synthesis.refusal.split.meanwhile");
        assertThat(refusals(old.joinAll(false))).containsExactly("synthesis.refusal.split.meanwhile");
        assertThat(refusals(old.join(Set.of(piece), false))).containsExactly("synthesis.refusal.split.meanwhile");
        assertThat(splitting.labels()).containsExactly("VIB-1.1", "VIB-1.2");
    }

    @Test
    void afterANewVersionAnOldPageMarksNothing() {
        VersionId before = splitting.version();
        PointId piece = splitting.mark("pendling");
        scene.municipality("Viborg");
        viborg.save(input.id(), input.revision(), general("Nu: vi savner pendling."));
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();

        Marking marking = new Marking(before, 1, 0, 2);
        assertThat(refusals(scene.bean(SplitPoint.class).split(marking, scene.officer)))
                .containsExactly("synthesis.refusal.split.newVersion");
        assertThat(scene.point("VIB-1.1").point().id()).isEqualTo(piece);
        assertThat(untreated()).containsExactly("VIB-1: Nu: vi savner", "VIB-1: .");
        MarkedInput old = scene.bean(MarkedInputs.class)
                .find(scene.consultation.id(), before, 1, scene.officer)
                .orElseThrow();
        assertThat(old.body()).isEqualTo(BODY);
        assertThat(old.now()).isEqualTo(splitting.input().address().replaceFirst(".*(?=/sources)", ""));
    }

    @Test
    void afterItIsConcludedNothingIsSplit() {
        scene.concluded();
        assertThat(refusals(splitting.split("pendling"))).containsExactly("synthesis.refusal.split.concluded");
    }

    @Test
    void afterItIsWithdrawnNothingIsSplit() {
        Marking marking = splitting.marking("pendling");
        done(scene.bean(WithdrawConsultation.class)
                .withdraw(scene.consultation.id(), "Opgivet.", scene.consultation.lead()));
        assertThat(refusals(scene.bean(SplitPoint.class).split(marking, scene.officer)))
                .containsExactly("synthesis.refusal.split.concluded");
    }

    @Test
    void nobodyElseFindsTheText() {
        PointId piece = splitting.mark("pendling");
        for (Actor other : List.of(viborg.actor, Actor.ANYONE)) {
            assertThat(scene.bean(MarkedInputs.class).find(scene.consultation.id(), splitting.version(), 1, other))
                    .isEmpty();
            assertThatThrownBy(() -> scene.bean(SplitPoint.class).split(splitting.marking("måle"), other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scene.bean(JoinInput.class).join(splitting.version(), 1, 0, true, other))
                    .isInstanceOf(NotFound.class);
            assertThat(scene.bean(UntreatedWords.class).of(scene.consultation.id(), other))
                    .isEmpty();
        }
        assertThat(scene.point("VIB-1.1").point().id()).isEqualTo(piece);
    }

    @Test
    void whatIsSealedIsNotFound() {
        scene.municipality("Skive").submitted("Skives forseglede ord. Og flere.");
        scene.takeIn();
        VersionId skive =
                new VersionId(jdbc.sql("select version from synthesis.source where body like 'Skives forseglede%'"
                                + " and version in (select version from synthesis.intake where consultation = :id)")
                        .param("id", scene.consultation.id().value())
                        .query(UUID.class)
                        .single());
        assertThat(scene.bean(MarkedInputs.class).find(scene.consultation.id(), skive, 1, scene.officer))
                .as("before the deadline")
                .isEmpty();
        assertThatThrownBy(() -> scene.bean(SplitPoint.class).split(new Marking(skive, 1, 0, 3), scene.officer))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theStepsAreKeptForGood() {
        splitting.mark("pendling");
        assertThatThrownBy(() ->
                        jdbc.sql("update synthesis.place_step set starts = 0").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from synthesis.place_step").update())
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> untreated() {
        return scene.bean(UntreatedWords.class).of(scene.consultation.id(), scene.officer).stream()
                .map(it -> it.label() + ": " + it.words())
                .toList();
    }

    private static <T> List<String> refusals(Outcome<T> outcome) {
        return outcome.fold(
                done -> List.of(),
                all -> List.copyOf(new HashSet<>(all.stream().map(Refusal::text).toList())));
    }
}
