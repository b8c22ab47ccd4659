package dk.spor.synthesis;

import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.response.DraftInput;
import dk.spor.response.InputContent;
import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.ResponseScene;
import dk.spor.response.Stance;
import dk.spor.response.VersionKind;
import dk.spor.shared.Outcome;
import dk.spor.strategy.Track;
import dk.spor.ui.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Viborg supports track 2 in an input of which one sentence is about something else. */
@DbTest
class AboutDbTest {

    private static final String BODY = "Vi støtter sporet. Vi savner pendling. Vi vil måle selv.";

    private final SynthesisScene scene;
    private final ResponseScene viborg;
    private final DraftInput input;
    private final Splitting splitting;
    private final PointId piece;

    AboutDbTest(SynthesisWorld world) {
        this.scene = world.open();
        this.viborg = scene.municipality("Viborg");
        this.input = viborg.write(viborg.supports(2, BODY));
        viborg.submit(viborg.form());
        scene.afterDeadline();
        this.splitting = Splitting.of(scene, "VIB-1");
        this.piece = splitting.mark("Vi savner pendling.");
    }

    /** What is set up comes before the clock of each test. */
    @BeforeEach
    void afterTheDeadline() {
        scene.afterDeadline();
    }

    @Test
    void aPieceIsCountedByWhatTheSecretariatSaysAndTheInputStaysAsItWasSubmitted() {
        splitting.mark("Vi vil måle selv.");

        ResponseScene.done(describe(About.track(track(1).id(), Stance.OBJECTS)));

        Point point = scene.point("VIB-1.1").point();
        assertThat(point.track()).isEqualTo(track(1).id());
        assertThat(point.isPureSupport()).isFalse();
        assertThat(tally().on(track(1))).isEqualTo(1);
        assertThat(tally().on(track(2))).as("the other piece").isEqualTo(1);
        Description description = description();
        assertThat(description.submitted()).isEqualTo(About.track(track(2).id(), Stance.SUPPORTS));
        assertThat(description.history()).singleElement().satisfies(it -> {
            assertThat(it.by()).isEqualTo(scene.officer.person());
            assertThat(it.at()).isEqualTo(SynthesisScene.AFTER_DEADLINE);
        });
    }

    @Test
    void anObjectionIsNotNotedWithoutAReasonThoughItsInputIsPureSupport() {
        scene.save("VIB-1.1", AssessmentOutcome.NOTED, "", scene.officer);
        ResponseScene.done(describe(About.track(track(2).id(), Stance.OBJECTS)));

        assertThat(refusals(scene.go("VIB-1.1", CheckAssessment.Way.SEND, "", scene.officer)))
                .containsExactly("synthesis.refusal.noReason");
        ResponseScene.done(describe(null));
        ResponseScene.done(scene.go("VIB-1.1", CheckAssessment.Way.SEND, "", scene.officer));
    }

    @Test
    void ofTwoPiecesOfOneThemeOneCanBeSomethingElse() {
        ResponseScene.done(describe(About.theme("Energi", Placement.OWN_TRACK, null)));
        assertThat(tally().themes()).isEqualTo(1);
        assertThat(scene.point("VIB-1.1").point().theme()).isEqualTo("Energi");

        ResponseScene.done(describe(About.WHOLE_DRAFT));

        assertThat(tally().themes()).isZero();
        assertThat(scene.point("VIB-1.1").point().kind()).isEqualTo(InputKind.GENERAL);
        assertThat(scene.point("VIB-1.1").point().theme()).isEmpty();
    }

    @Test
    void joiningBringsBackWhatTheMunicipalityHasSaid() {
        ResponseScene.done(describe(About.WHOLE_DRAFT));

        splitting.done(splitting.joinAll(false));

        assertThat(scene.point("VIB-1").point().track()).isEqualTo(track(2).id());
        assertThat(scene.point("VIB-1").point().isPureSupport()).isTrue();
        splitting.mark("pendling");
        assertThat(scene.point("VIB-1.2").point().track()).as("a new piece").isEqualTo(track(2).id());
    }

    @Test
    void aNewVersionAndAnotherPlaceChangeNothingOfIt() {
        ResponseScene.done(describe(About.theme("Energi", Placement.UNDER_TRACK, track(1).id())));
        splitting.done(splitting.move(piece, "savner pendling."));
        scene.municipality("Viborg");
        InputContent changed = viborg.supports(2, "Nu: " + BODY);
        viborg.save(input.id(), input.revision(), changed);
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();

        Point point = scene.point("VIB-1.1").point();
        assertThat(point.kind()).isEqualTo(InputKind.SUPPLEMENTARY_THEME);
        assertThat(point.placement()).isEqualTo(Placement.UNDER_TRACK);
        assertThat(point.theme()).isEqualTo("Energi");
        assertThat(point.text().text()).isEqualTo("savner pendling.");
    }

    @Test
    void itsAnswerStandsWhenTheMunicipalityTakesAnotherStandOnTheWhole() {
        splitting.mark("Vi vil måle selv.");
        ResponseScene.done(describe(About.WHOLE_DRAFT));
        scene.answer("VIB-1.1", AssessmentOutcome.NOTED, "Tak.");
        scene.answer("VIB-1.2", AssessmentOutcome.NOTED, "Tak.");
        scene.municipality("Viborg");
        viborg.save(input.id(), input.revision(), objecting(viborg.supports(2, BODY)));
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();

        assertThat(scene.point("VIB-1.1").isFinal()).isTrue();
        assertThat(scene.point("VIB-1.1").point().changed()).isFalse();
        assertThat(scene.point("VIB-1.2").isFinal())
                .as("what is said of the whole")
                .isFalse();
        assertThat(scene.point("VIB-1.2").point().changed()).isTrue();
    }

    @Test
    void whatIsNotSaidInFullIsRefused() {
        assertThat(refusals(describe(About.track(track(2).id(), null))))
                .containsExactly("synthesis.refusal.about.stance");
        assertThat(refusals(describe(About.theme(" ", null, null))))
                .containsExactly("synthesis.refusal.about.theme", "synthesis.refusal.about.placement");
        assertThat(refusals(describe(About.theme("x".repeat(151), Placement.UNDECIDED, null))))
                .containsExactly("synthesis.refusal.tooLong");
        assertThat(description().asSubmitted()).isTrue();
    }

    @Test
    void aWholeInputIsAboutWhatTheMunicipalityHasSaid() {
        splitting.done(splitting.joinAll(false));
        PointId whole = scene.point("VIB-1").point().id();

        assertThat(refusals(scene.bean(DescribePoint.class).describe(whole, About.WHOLE_DRAFT, 0, scene.officer)))
                .containsExactly("synthesis.refusal.about.whole");
        assertThat(scene.bean(Descriptions.class).of(whole, scene.officer)).isEmpty();
    }

    @Test
    void whatIsCheckedOrFinalIsOpenedFirst() {
        scene.answer("VIB-1.1", AssessmentOutcome.NOTED, "Tak.");

        assertThat(refusals(describe(About.WHOLE_DRAFT))).containsExactly("synthesis.refusal.about.answered");
        ResponseScene.done(scene.go("VIB-1.1", CheckAssessment.Way.REOPEN, "", scene.officer));
        ResponseScene.done(describe(About.WHOLE_DRAFT));
    }

    @Test
    void ofTwoWhoSayDifferentThingsTheSecondIsToldAndTheSameTwiceIsOneStep() {
        long seen = description().seen();
        ResponseScene.done(describe(About.WHOLE_DRAFT));
        DescribePoint verb = scene.bean(DescribePoint.class);

        assertThat(refusals(verb.describe(piece, About.track(track(1).id(), Stance.OBJECTS), seen, scene.officer)))
                .containsExactly("synthesis.refusal.about.meanwhile");
        ResponseScene.done(verb.describe(piece, About.WHOLE_DRAFT, seen, scene.officer));

        assertThat(description().history()).hasSize(1);
    }

    @Test
    void whoMayNotReadItFindsNothing() {
        DescribePoint verb = scene.bean(DescribePoint.class);
        for (Actor other : new Actor[] {viborg.actor, Actor.ANYONE}) {
            assertThatThrownBy(() -> verb.describe(piece, About.WHOLE_DRAFT, 0, other))
                    .isInstanceOf(NotFound.class);
            assertThat(scene.bean(Descriptions.class).of(piece, other)).isEmpty();
        }
    }

    private static InputContent objecting(InputContent it) {
        return new InputContent(
                it.kind(),
                Stance.OBJECTS,
                it.track(),
                it.paragraph(),
                it.placement(),
                it.theme(),
                it.text(),
                it.justification());
    }

    private Outcome<PointId> describe(About about) {
        return scene.bean(DescribePoint.class)
                .describe(piece, about, description().seen(), scene.officer);
    }

    private Description description() {
        return scene.bean(Descriptions.class).of(piece, scene.officer).orElseThrow();
    }

    private Tally tally() {
        Desk desk = scene.desk();
        return scene.bean(WorkList.class).tally(desk, scene.officer);
    }

    private Track track(int number) {
        return scene.consultation.draft().tracks().get(number - 1);
    }
}
