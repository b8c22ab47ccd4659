package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.Statements;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

/** Pages ask the database as little for much as for little. */
@WebTest
class StatementsWebTest {

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;

    StatementsWebTest(MockMvc mvc, ResponseWorld world, ConsultationWorld consultations) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/check"})
    void aResponseWithMoreInputsAsksNoMore(String page) throws Exception {
        ResponseScene scene = world.viborg();
        scene.write(ResponseScene.general("Den første bemærkning."));
        List<String> few = asked(scene.path() + page, scene.actor);
        for (int i = 0; i < 5; i++) {
            scene.write(ResponseScene.general("Endnu en bemærkning, nummer " + i + "."));
        }
        assertThat(asked(scene.path() + page, scene.actor)).isEqualTo(few);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/consultations"})
    void moreConsultationsAskNoMore(String page) throws Exception {
        Actor actor = world.viborg().actor;
        List<String> few = asked(page, actor);
        world.viborg();
        assertThat(asked(page, actor)).isEqualTo(few);
    }

    @Test
    void aBoardWithMoreAnswersAsksNoMore() throws Exception {
        ResponseScene scene = world.viborg();
        Actor officer = consultations.officer();
        List<String> few = asked(status(scene), officer);
        scene.submitted("Viborgs svar.");
        world.of(scene.consultation, "Skive").submitted("Skives svar.");
        assertThat(asked(status(scene), officer)).isEqualTo(few);
    }

    private static String status(ResponseScene scene) {
        return "/consultations/" + scene.consultation.slug() + "/status";
    }

    private List<String> asked(String path, Actor actor) throws Exception {
        desk.open(path, actor);
        return Statements.during(() -> desk.open(path, actor));
    }
}
