package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static dk.spor.response.ResponseScene.theme;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** An input is put at another place among those of its kind, as whoever moves it has seen them. */
@WebTest
class OrderWebTest {

    private final Desk desk;
    private final ResponseWorld world;

    OrderWebTest(MockMvc mvc, ResponseWorld world) {
        this.desk = new Desk(mvc);
        this.world = world;
    }

    @Test
    void anInputGoesToTheNamedPlaceAndTheOthersMakeRoom() throws Exception {
        ResponseScene viborg = written();
        List<DraftInput> seen = viborg.draft().inputs();
        int revision = viborg.draft().revision();
        assertThat(place(viborg, seen.get(2), "1", seen.subList(0, 3)).status()).isEqualTo(303);
        assertThat(texts(viborg)).containsExactly("Tredje.", "Første.", "Anden.", "Tema.");
        assertThat(viborg.draft().revision()).isEqualTo(revision + 1);
        assertThat(desk.open(viborg.path(), viborg.actor).text(".sp-input h3")).startsWith("1. Generel");
    }

    @Test
    void beyondTheLastOfItsKindItIsTheLast() throws Exception {
        ResponseScene viborg = written();
        List<DraftInput> seen = viborg.draft().inputs();
        place(viborg, seen.get(0), "99", seen.subList(0, 3));
        assertThat(texts(viborg)).containsExactly("Anden.", "Tredje.", "Første.", "Tema.");
    }

    @Test
    void whereItStandsAlreadyNothingIsChanged() throws Exception {
        ResponseScene viborg = written();
        List<DraftInput> seen = viborg.draft().inputs();
        int revision = viborg.draft().revision();
        place(viborg, seen.get(1), "2", seen.subList(0, 3));
        assertThat(viborg.draft().revision()).isEqualTo(revision);
    }

    @Test
    void inAnOrderThatWasChangedMeanwhileNothingIsMovedAndItIsSaid() throws Exception {
        ResponseScene viborg = written();
        List<DraftInput> seen = viborg.draft().inputs();
        desk.send(viborg.path() + "/inputs/" + seen.get(1).id() + "/place", viborg.actor, "to", "up");
        place(viborg, seen.get(2), "1", seen.subList(0, 3));
        assertThat(texts(viborg)).containsExactly("Anden.", "Første.", "Tredje.", "Tema.");
        place(viborg, seen.get(2), "1", List.of());
        assertThat(texts(viborg)).containsExactly("Anden.", "Første.", "Tredje.", "Tema.");
    }

    @Test
    void anothersInputIsNotThere() throws Exception {
        ResponseScene viborg = written();
        ResponseScene skive = world.of(viborg.consultation, "Skive");
        List<DraftInput> seen = viborg.draft().inputs();
        Actor stranger = skive.actor;
        assertThat(send(viborg, stranger, seen.get(2), "1", seen.subList(0, 3)).status())
                .isEqualTo(404);
        assertThat(texts(viborg)).containsExactly("Første.", "Anden.", "Tredje.", "Tema.");
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Første."));
        viborg.write(theme("Energi", "Tema.", "Derfor."));
        viborg.write(general("Anden."));
        viborg.write(general("Tredje."));
        return viborg;
    }

    private Answer place(ResponseScene viborg, DraftInput input, String to, List<DraftInput> seen) throws Exception {
        return send(viborg, viborg.actor, input, to, seen);
    }

    private Answer send(ResponseScene viborg, Actor actor, DraftInput input, String to, List<DraftInput> seen)
            throws Exception {
        List<String> fields = new ArrayList<>(List.of("to", to));
        seen.forEach(it -> fields.addAll(List.of("seen", it.id().toString())));
        return desk.send(viborg.path() + "/inputs/" + input.id() + "/place", actor, fields.toArray(String[]::new));
    }

    private static List<String> texts(ResponseScene viborg) {
        return viborg.draft().inputs().stream()
                .map(it -> it.content().text().text())
                .toList();
    }
}
