package dk.spor.synthesis;

import static dk.spor.shared.Outcomes.refusals;
import static dk.spor.synthesis.SynthesisScene.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DbTest
class SavedViewsDbTest {

    private final SynthesisWorld world;
    private final SavedViews views;
    private SynthesisScene scene;
    private Actor lead;

    SavedViewsDbTest(SynthesisWorld world, SavedViews views) {
        this.world = world;
        this.views = views;
    }

    @BeforeEach
    void twoOfTheSecretariat() {
        scene = world.answered();
        lead = scene.consultation.lead();
    }

    @Test
    void aSharedOneIsSeenByTheSecretariatAndAnOwnOneByItsOwnerOnly() {
        done(save("Spor 2", "?track=2", true, scene.officer));
        done(save("Mine om klima", "?worker=me&q=klima", false, scene.officer));

        assertThat(names(scene.officer)).containsExactly("Mine om klima", "Spor 2");
        assertThat(names(lead)).containsExactly("Spor 2");
        assertThat(views.of(scene.consultation.id(), lead))
                .extracting(SavedView::own)
                .containsExactly(false);
        assertThat(names(scene.consultation.coordinator("Viborg"))).isEmpty();
        assertThat(views.of(world.answered().consultation.id(), scene.officer)).isEmpty();
    }

    @Test
    void itNeedsAFilterAndANameOfItsOwn() {
        SavedViewId id = done(save("Spor 2", "?track=2", false, scene.officer));

        assertThat(done(save("Spor 2", "?track=2", false, scene.officer))).isEqualTo(id);
        assertThat(refusals(save("spor 2 ", "?track=1", false, scene.officer)))
                .containsExactly("synthesis.refusal.view.sameName");
        assertThat(refusals(save(" ", "", false, scene.officer)))
                .containsExactly("synthesis.refusal.view.noName", "synthesis.refusal.view.filter");
        assertThat(refusals(save("x".repeat(61), "?q=" + "x".repeat(1_000), false, scene.officer)))
                .containsExactly("synthesis.refusal.tooLong", "synthesis.refusal.view.filter");
        done(save("Spor 2", "?track=2", false, lead));
    }

    @Test
    void onlyWhoNamedItDeletesIt() {
        SavedViewId id = done(save("Spor 2", "?track=2", true, scene.officer));
        DeleteView deleting = scene.bean(DeleteView.class);
        SynthesisScene elsewhere = world.answered();

        assertThatThrownBy(() -> deleting.delete(id, scene.consultation.id(), lead))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deleting.delete(id, elsewhere.consultation.id(), scene.officer))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deleting.delete(id, scene.consultation.id(), scene.consultation.coordinator("Viborg")))
                .isInstanceOf(NotFound.class);
        assertThat(names(lead)).containsExactly("Spor 2");
        deleting.delete(id, scene.consultation.id(), scene.officer);
        assertThat(names(lead)).isEmpty();
        assertThatThrownBy(() -> save("X", "?track=2", true, scene.consultation.coordinator("Viborg")))
                .isInstanceOf(NotFound.class);
    }

    private Outcome<SavedViewId> save(String name, String query, boolean shared, Actor actor) {
        return scene.bean(SaveView.class).save(scene.consultation.id(), name, query, shared, actor);
    }

    private List<String> names(Actor actor) {
        return views.of(scene.consultation.id(), actor).stream()
                .map(SavedView::name)
                .toList();
    }
}
