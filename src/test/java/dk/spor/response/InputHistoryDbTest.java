package dk.spor.response;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.shared.BusinessClock;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that somebody has written in an input is lost. */
@DbTest
class InputHistoryDbTest {

    private final ResponseWorld world;
    private final BusinessClock clock;
    private final JdbcClient application;
    private final JdbcClient owner;

    InputHistoryDbTest(
            ResponseWorld world,
            BusinessClock clock,
            JdbcClient application,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.world = world;
        this.clock = clock;
        this.application = application;
        this.owner = JdbcClient.create(owner);
    }

    @Test
    void whatOneWritesWithoutAPauseIsOneText() {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi"));
        wait(viborg, Duration.ofMinutes(2));
        viborg.save(input.id(), 1, general("Vi bakker"));
        wait(viborg, Duration.ofMinutes(2));
        viborg.save(input.id(), 2, general("Vi bakker op."));
        assertThat(past(viborg, input)).isEmpty();
    }

    @Test
    void afterAPauseWhatStoodThereIsATextOfItsOwn() {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op."));
        wait(viborg, SaveInput.PAUSE.plusSeconds(1));
        viborg.save(input.id(), 1, general("Vi bakker fuldt op."));
        assertThat(past(viborg, input)).containsExactly("REPLACED Vi bakker op.");
    }

    @Test
    void whoNeverPausesLeavesATextEveryTenMinutes() {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("0"));
        for (int minute = 1; minute <= 25; minute++) {
            wait(viborg, Duration.ofMinutes(1));
            viborg.save(input.id(), minute, general("minut " + minute));
        }
        assertThat(past(viborg, input)).containsExactly("REPLACED minut 19", "REPLACED minut 9");
    }

    @Test
    void anotherPersonsTextIsKeptHoweverSoonItIsWrittenOver() {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        DraftInput input = one.write(general("Den enes."));
        other.save(input.id(), 1, general("Den andens."));
        one.save(input.id(), 2, general("Den enes igen."));
        assertThat(past(one, input)).containsExactly("REPLACED Den andens.", "REPLACED Den enes.");
    }

    @RepeatedTest(5)
    void ofTwoSavesAtOneInstantOneWinsAndBothTextsAreThere() throws Exception {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        DraftInput input = one.write(general("Som den stod."));
        CyclicBarrier ready = new CyclicBarrier(2);
        List<CompletableFuture<Saving>> both =
                List.of(atOnce(ready, one, input, "Den enes."), atOnce(ready, other, input, "Den andens."));
        List<Saving> outcomes =
                List.of(both.get(0).get(20, TimeUnit.SECONDS), both.get(1).get(20, TimeUnit.SECONDS));
        assertThat(outcomes).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Saving.Overtaken.class::isInstance).hasSize(1);
        boolean first = outcomes.get(0) instanceof Saving.Saved;
        assertThat(text(one.draft().input(input.id()).orElseThrow().content()))
                .isEqualTo(first ? "Den enes." : "Den andens.");
        assertThat(past(one, input)).contains("NOT_CHOSEN " + (first ? "Den andens." : "Den enes."));
    }

    @Test
    void whatLostAndWasSavedAfterAllIsShownOnce() {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        DraftInput input = one.write(general("Som den stod."));
        one.save(input.id(), 1, general("Den enes."));
        other.save(input.id(), 1, general("Den andens."));
        other.save(input.id(), 1, general("Den andens."));
        assertThat(past(one, input)).containsExactly("NOT_CHOSEN Den andens.");
        other.save(input.id(), 2, general("Den andens."));
        assertThat(past(one, input)).containsExactly("REPLACED Den enes.");
    }

    @Test
    void restoringKeepsWhatStoodThereHoweverLateItWasWritten() {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Den første."));
        wait(viborg, SaveInput.PAUSE.plusSeconds(1));
        viborg.save(input.id(), 1, general("Den anden."));
        long number = history(viborg, input).past().get(0).number();
        assertThat(restore(viborg, input, 1, number)).isInstanceOf(Saving.Overtaken.class);
        assertThat(restore(viborg, input, 2, number)).isInstanceOf(Saving.Saved.class);
        assertThat(text(viborg.draft().inputs().get(0).content())).isEqualTo("Den første.");
        assertThat(past(viborg, input)).containsExactly("REPLACED Den anden.", "REPLACED Den første.");
    }

    @Test
    void whatWasRemovedIsFoundAndBroughtBackAndNobodyWritesOverItUnseen() {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op."));
        viborg.bean(RemoveInput.class).remove(viborg.asked(), input.id(), 1, viborg.actor);
        List<InputRevision> removed = viborg.bean(Histories.class).removed(viborg.asked());
        assertThat(removed).extracting(it -> text(it.content())).containsExactly("Vi bakker op.");
        assertThat(restore(viborg, input, 0, removed.get(0).number())).isInstanceOf(Saving.Saved.class);
        assertThat(viborg.bean(Histories.class).removed(viborg.asked())).isEmpty();
        assertThat(viborg.save(input.id(), 1, general("Skrevet før den blev fjernet.")))
                .isInstanceOf(Saving.Overtaken.class);
    }

    @Test
    void nobodyElseFindsTheHistoryOrRestoresIt() {
        ResponseScene viborg = world.viborg();
        ResponseScene skive = world.of(viborg.consultation, "Skive");
        DraftInput input = viborg.write(general("Viborgs."));
        viborg.bean(RemoveInput.class).remove(viborg.asked(), input.id(), 1, viborg.actor);
        skive.write(general("Skives."));
        long number = history(viborg, input).past().get(0).number();
        assertThat(skive.bean(Histories.class).of(skive.asked(), input.id())).isEmpty();
        assertThat(skive.bean(Histories.class).removed(skive.asked())).isEmpty();
        assertThatThrownBy(() -> restore(skive, input, 0, number)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update response.input_revision set text = ''",
                "delete from response.input_revision",
                "truncate response.input_revision"
            })
    void nobodyChangesTheHistory(String change) {
        assertThatThrownBy(() -> application.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> owner.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("only grows");
    }

    private static CompletableFuture<Saving> atOnce(
            CyclicBarrier ready, ResponseScene scene, DraftInput input, String text) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                ready.await(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return scene.save(input.id(), 1, general(text));
        });
    }

    private void wait(ResponseScene scene, Duration time) {
        clock.stopAt(scene.bean(Clock.class).instant().plus(time));
    }

    private static Saving restore(ResponseScene scene, DraftInput input, int revision, long number) {
        return scene.bean(RestoreInput.class).restore(scene.asked(), input.id(), revision, number, scene.actor);
    }

    private static InputHistory history(ResponseScene scene, DraftInput input) {
        return scene.bean(Histories.class).of(scene.asked(), input.id()).orElseThrow();
    }

    @Test
    void aNewDocumentsTextThatIsSavedBesideACorrectedOneIsNotSaidToBeLost() {
        ResponseScene viborg = world.viborg();
        viborg.document("et.pdf", "Den første.");
        DraftInput first = viborg.draft().inputs().get(0);
        viborg.save(first.id(), first.revision(), general("Den første, rettet."));
        viborg.document("to.pdf", "Den anden.");
        assertThat(viborg.draft().inputs())
                .extracting(it -> text(it.content()))
                .containsExactly("Den første, rettet.", "Den anden.");
        assertThat(past(viborg, first)).noneMatch(it -> it.startsWith(Fate.NOT_CHOSEN.name()));
    }

    private static List<String> past(ResponseScene scene, DraftInput input) {
        return history(scene, input).past().stream()
                .map(it -> it.fate() + " " + text(it.content()))
                .toList();
    }

    private static String text(InputContent content) {
        return content.text().text();
    }
}
