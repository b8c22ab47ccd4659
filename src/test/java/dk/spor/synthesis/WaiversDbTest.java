package dk.spor.synthesis;

import static dk.spor.response.ResponseScene.general;
import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Viborg's letter has a heading and a greeting that nobody has to answer. */
@DbTest
class WaiversDbTest {

    private static final String BODY = "Høringssvar fra Viborg\nVi savner pendling.\nMed venlig hilsen";

    private final SynthesisScene scene;
    private final ResponseScene viborg;
    private final DraftInput input;
    private final JdbcClient jdbc;
    private final Splitting splitting;

    WaiversDbTest(SynthesisWorld world, JdbcClient jdbc) {
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
    void whatNeedsNoAnswerIsUntreatedNoMoreAndIsNoPoint() {
        splitting.mark("Vi savner pendling.");
        assertThat(untreated()).containsExactly("Høringssvar fra Viborg", "Med venlig hilsen");

        waive("Med venlig hilsen");
        waive("Med venlig hilsen");
        assertThat(untreated()).containsExactly("Høringssvar fra Viborg");
        assertThat(splitting.labels()).containsExactly("VIB-1.1");
        assertThat(waived()).containsExactly("Med venlig hilsen");
        assertThat(history()).as("said twice, kept once").containsExactly("WAIVED Med venlig hilsen");

        waive("Høringssvar fra Viborg");
        assertThat(untreated()).isEmpty();
        assertThat(splitting.input().untreated()).isZero();
    }

    @Test
    void itIsTakenBackAndWhoDidWhatIsKept() {
        splitting.mark("Vi savner pendling.");
        waive("Med venlig hilsen");
        WaiverId waiver = waivers().get(0).id();

        splitting.done(takeBack(waiver, scene.officer));

        assertThat(untreated()).containsExactly("Høringssvar fra Viborg", "Med venlig hilsen");
        assertThat(history()).containsExactly("TAKEN_BACK Med venlig hilsen", "WAIVED Med venlig hilsen");
        assertThat(refusals(takeBack(waiver, scene.officer))).containsExactly("synthesis.refusal.split.meanwhile");
        assertThat(splitting.input().waiverHistory()).allMatch(it -> it.by().equals(scene.officer.person()));
        assertThatThrownBy(() -> jdbc.sql("delete from synthesis.waiver_step").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void onlyWhatStandsInNoPointNeedsNoAnswerAndAPointMarkedThereIsAPoint() {
        assertThat(refusals(waiveIt("Med venlig hilsen"))).containsExactly("synthesis.refusal.waive.whole");
        splitting.mark("Vi savner pendling.");
        assertThat(refusals(waiveIt("pendling.\nMed"))).containsExactly("synthesis.refusal.split.overlaps");
        assertThat(refusals(waiveIt("\n"))).containsExactly("synthesis.refusal.split.nothingMarked");
        assertThat(untreated()).hasSize(2);

        waive("Med venlig hilsen");
        splitting.mark("venlig");
        assertThat(splitting.labels()).containsExactly("VIB-1.1", "VIB-1.2");
        assertThat(waived()).containsExactly("Med", "hilsen");
        splitting.done(splitting.joinAll(false));
        assertThat(splitting.labels()).containsExactly("VIB-1");
        assertThat(scene.point("VIB-1").point().text().text()).isEqualTo(BODY);
    }

    @Test
    void aNewVersionKeepsWhatSaysTheSameAndOtherWordsAreUntreated() {
        splitting.mark("Vi savner pendling.");
        waive("Med venlig hilsen");
        waive("Høringssvar fra Viborg");

        scene.municipality("Viborg");
        DraftInput now = viborg.draft().inputs().get(0);
        viborg.save(
                input.id(),
                now.revision(),
                general("Svar fra Viborg\nVi savner pendling.\nVi ses.\nMed venlig hilsen"));
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();

        assertThat(untreated()).containsExactly("Svar fra Viborg", "Vi ses.");
        assertThat(waived()).containsExactly("Med venlig hilsen");
    }

    @Test
    void nobodyElseSaysSo() {
        splitting.mark("Vi savner pendling.");
        waive("Med venlig hilsen");
        WaiverId waiver = waivers().get(0).id();
        for (Actor other : List.of(viborg.actor, scene.consultation.coordinator("Skive"))) {
            assertThatThrownBy(
                            () -> scene.bean(WaiveText.class).waive(splitting.marking("Høringssvar fra Viborg"), other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> takeBack(waiver, other)).isInstanceOf(NotFound.class);
        }
        assertThat(waived()).containsExactly("Med venlig hilsen");
    }

    @Test
    void itIsTakenBackWhereItWasSaidOnly() {
        scene.municipality("Skive").submitted("Vi takker. Vi måler.");
        scene.afterDeadline();
        Splitting skive = Splitting.of(scene, "SKI-1");
        skive.mark("Vi måler.");
        splitting.mark("Vi savner pendling.");
        waive("Med venlig hilsen");
        WaiverId waiver = waivers().get(0).id();
        TakeWaiverBack verb = scene.bean(TakeWaiverBack.class);

        assertThat(refusals(verb.takeBack(skive.version(), 1, waiver, scene.officer)))
                .as("by the address of another municipality's")
                .containsExactly("synthesis.refusal.split.meanwhile");
        assertThat(refusals(verb.takeBack(splitting.version(), 1, new WaiverId(UUID.randomUUID()), scene.officer)))
                .containsExactly("synthesis.refusal.split.meanwhile");
        assertThat(waived()).containsExactly("Med venlig hilsen");
        assertThat(history()).containsExactly("WAIVED Med venlig hilsen");
    }

    private void waive(String words) {
        splitting.done(waiveIt(words));
    }

    private Outcome<Place> waiveIt(String words) {
        return scene.bean(WaiveText.class).waive(splitting.marking(words), scene.officer);
    }

    private Outcome<WaiverId> takeBack(WaiverId waiver, Actor actor) {
        return scene.bean(TakeWaiverBack.class).takeBack(splitting.version(), 1, waiver, actor);
    }

    private List<Waiver> waivers() {
        return splitting.input().unanswered().stream()
                .filter(Segment::isWaived)
                .map(Segment::waiver)
                .toList();
    }

    private List<String> waived() {
        return splitting.input().unanswered().stream()
                .filter(Segment::isWaived)
                .map(it -> it.words().strip())
                .toList();
    }

    private List<String> history() {
        return splitting.input().waiverHistory().stream()
                .map(it -> it.step() + " " + it.words())
                .toList();
    }

    private List<String> untreated() {
        return scene.bean(UntreatedWords.class).of(scene.consultation.id(), scene.officer).stream()
                .map(Untreated::words)
                .toList();
    }
}
