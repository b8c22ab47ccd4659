package dk.spor.synthesis;

import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two of the secretariat have opened VIB-1 at the same time; each changes something beside its answer. */
@DbTest
class SaveBesideDbTest {

    private static final Assignment NOBODYS = new Assignment(null, null);
    private static final LocalDate DAY = LocalDate.parse("2020-12-20");

    private final SynthesisWorld world;
    private final JdbcClient jdbc;
    private SynthesisScene scene;
    private Actor lead;

    SaveBesideDbTest(SynthesisWorld world, JdbcClient jdbc) {
        this.world = world;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somethingToAnswer() {
        scene = world.answered();
        lead = scene.consultation.lead();
    }

    @Test
    void tagsThatSomebodyElseGaveMeanwhileStay() {
        TagId one = scene.tag("Et");
        TagId two = scene.tag("To");
        TagId three = scene.tag("Tre");
        done(tags(Set.of(), Set.of(one), lead));

        done(tags(Set.of(), Set.of(two), scene.officer));
        assertThat(scene.tags("VIB-1")).containsExactly("Et", "To");

        done(tags(Set.of(one, two), Set.of(one, two, three), lead));
        done(tags(Set.of(one, two), Set.of(two), scene.officer));
        assertThat(scene.tags("VIB-1")).as("only what was taken out is gone").containsExactly("To", "Tre");
    }

    @Test
    void whoChangesTheDayLeavesThePersonThatAnotherChose() {
        Assignment mine = new Assignment(person(scene.officer), null);
        done(assign(NOBODYS, mine, lead));

        done(assign(NOBODYS, new Assignment(null, DAY), scene.officer));

        assertThat(scene.assignment("VIB-1")).isEqualTo(new Assignment(person(scene.officer), DAY));
    }

    @Test
    void ofTwoWhoChooseAPersonTheSecondIsToldAndNothingIsChanged() {
        TagId one = scene.tag("Et");
        done(assign(NOBODYS, new Assignment(person(lead), null), lead));
        Assignment wanted = new Assignment(person(scene.officer), null);

        Outcome<?> refused = scene.bean(SaveBeside.class)
                .save(id(), new BesideEdit(Set.of(), Set.of(one), NOBODYS, wanted), scene.officer);

        assertThat(refusals(refused)).containsExactly("synthesis.refusal.assignment.meanwhile");
        assertThat(scene.assignment("VIB-1").worker()).isEqualTo(person(lead));
        assertThat(scene.tags("VIB-1")).isEmpty();
        done(assign(new Assignment(person(lead), null), wanted, scene.officer));
        assertThat(scene.assignment("VIB-1")).isEqualTo(wanted);
        done(assign(NOBODYS, wanted, lead));
        assertThat(history())
                .as("what another has done already is not done again")
                .hasSize(2);
    }

    @Test
    void bothKindsOfStepAreKeptWithWhoTookThem() {
        TagId one = scene.tag("Et");
        done(tags(Set.of(), Set.of(one), lead));
        done(tags(Set.of(one), Set.of(), scene.officer));
        done(assign(NOBODYS, new Assignment(person(lead), DAY), scene.officer));

        assertThat(history())
                .extracting(it -> it.step() + it.tag() + it.assignment().due())
                .containsExactlyInAnyOrder("ASSIGNED" + DAY, "TAG_TAKENEtnull", "TAG_GIVENEtnull");
        assertThat(history())
                .extracting(BesideEvent::by)
                .containsExactlyInAnyOrder(person(scene.officer), person(scene.officer), person(lead));
        assertThatThrownBy(() -> jdbc.sql("update synthesis.assignment_step set due = null")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatHasEndedIsNotTagged() {
        TagId one = scene.tag("Et");
        PointId ended = id();
        Splitting.of(scene, "VIB-1").mark("Viborgs");

        assertThat(refusals(scene.bean(TagPoint.class).change(ended, Set.of(), Set.of(one), lead)))
                .containsExactly("synthesis.refusal.ended");
        assertThat(refusals(scene.bean(TagPoint.class).change(ended, Set.of(), Set.of(), lead)))
                .as("what changes nothing")
                .isEmpty();
    }

    @Test
    void nobodyElseChangesAnything() {
        Actor viborg = scene.consultation.coordinator("Viborg");
        assertThatThrownBy(() -> assign(NOBODYS, new Assignment(null, DAY), viborg))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tags(Set.of(), Set.of(scene.tag("Et")), viborg))
                .isInstanceOf(NotFound.class);
        assertThat(scene.bean(BesideHistory.class).of(id(), viborg)).isEmpty();
    }

    private Outcome<?> tags(Set<TagId> saw, Set<TagId> wanted, Actor actor) {
        return scene.bean(SaveBeside.class).save(id(), new BesideEdit(saw, wanted, NOBODYS, NOBODYS), actor);
    }

    private Outcome<?> assign(Assignment saw, Assignment wanted, Actor actor) {
        return scene.bean(SaveBeside.class).save(id(), new BesideEdit(Set.of(), Set.of(), saw, wanted), actor);
    }

    private PointId id() {
        return scene.point("VIB-1").point().id();
    }

    private List<BesideEvent> history() {
        return scene.bean(BesideHistory.class).of(id(), scene.officer);
    }

    private static PersonId person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }

    private static void done(Outcome<?> outcome) {
        assertThat(refusals(outcome)).isEmpty();
    }
}
