package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.Statements;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.TaskId;
import dk.spor.identity.web.As;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Who writes in which input: seen by colleagues, taken over by a button, and nobody else's business. */
@WebTest
class PresenceWebTest {

    private final MockMvc mvc;
    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final JdbcClient jdbc;

    PresenceWebTest(
            MockMvc mvc,
            ResponseWorld world,
            ConsultationWorld consultations,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.mvc = mvc;
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.jdbc = JdbcClient.create(owner);
    }

    @Test
    void whoOpensAnInputIsSeenByTheOthersUntilItIsSaved() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        assertThat(desk.open(path, other).page().select("form#bemaerkning")).hasSize(1);
        assertThat(desk.open(one.path(), one.actor).text(".sp-input--locked .sp-here"))
                .contains("Test CONTRIBUTOR skriver her nu.", "senest om 10 minutter");
        assertThat(desk.open(one.path(), other).page().select(".sp-input--locked"))
                .isEmpty();
        desk.send(path, other, "revision", "1", "kind", "GENERAL", "text", "Vi bakker fuldt op.");
        assertThat(here(one, one.actor)).isEmpty();
    }

    @Test
    void anInputThatIsTakenIsTakenOverByAButtonAndTheOtherIsTold() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        desk.open(path, other);
        Answer taken = desk.open(path, one.actor);
        assertThat(taken.text("h1")).isEqualTo("Bemærkning 1 er optaget");
        assertThat(taken.text("main")).contains("Test CONTRIBUTOR skriver her nu.", "Vi bakker op.");
        assertThat(taken.page().select("textarea")).isEmpty();
        assertThat(desk.send(path + "/takeover", one.actor).location()).isEqualTo(path + "#skriv");
        assertThat(desk.open(path, one.actor).page().select("form#bemaerkning")).hasSize(1);
        assertThat(here(one, other)).contains("Test COORDINATOR har overtaget bemærkningen");
        assertThat(here(one, one.actor)).isEqualTo("Test CONTRIBUTOR har den også åben.");
        desk.sendByItself(path, other, "revision", "1", "kind", "GENERAL", "text", "Skriver videre.");
        assertThat(here(one, other)).contains("Test COORDINATOR har overtaget bemærkningen");
    }

    @Test
    void whoClosesAnInputOrIsIdleLeavesItToOthers() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        desk.open(path, other);
        desk.send(path + "/closing", other);
        assertThat(here(one, one.actor)).isEmpty();
        desk.open(path, other);
        jdbc.sql("update response.presence set active_at = active_at - interval '10 minutes' where input = :input")
                .param("input", input.id().value())
                .update();
        assertThat(here(one, one.actor)).isEmpty();
        assertThat(desk.open(path, one.actor).page().select("form#bemaerkning")).hasSize(1);
    }

    @Test
    void whoWritesOnIsStillThereAndAReaderIsNeverInTheWay() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        Actor reader = consultations.somebody(one.consultation.consultee("Viborg"), Role.READER);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        desk.open(path, reader);
        assertThat(here(one, other)).isEmpty();
        desk.sendByItself(path, other, "revision", "1", "kind", "GENERAL", "text", "Vi bakker fuldt op.");
        assertThat(here(one, reader)).contains("Test CONTRIBUTOR skriver her nu.");
        assertThat(desk.send(path + "/takeover", reader).status()).isEqualTo(404);
    }

    @Test
    void nobodyOutsideTheMunicipalitySeesItOrTakesIt() throws Exception {
        ResponseScene viborg = world.viborg();
        ResponseScene skive = world.of(viborg.consultation, "Skive");
        DraftInput input = viborg.write(general("Vi bakker op."));
        desk.open(viborg.path() + "/inputs/" + input.id(), viborg.actor);
        for (Actor stranger : List.of(skive.actor, consultations.officer())) {
            assertThat(desk.open(address(viborg), stranger).status()).isEqualTo(404);
            assertThat(desk.send(skive.path() + "/inputs/" + input.id() + "/takeover", stranger)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoWasLetInForAnotherResponseSeesNothingOfThisOne() throws Exception {
        ResponseScene one = world.viborg();
        one.write(general("Vi bakker op."));
        TaskId other = world.viborg().consultation.id().task();
        Actor guest = new Actor(one.actor.person(), one.actor.organisation(), Role.CONTRIBUTOR, Set.of(other));
        assertThat(desk.open(address(one), guest).status()).isEqualTo(404);
    }

    @Test
    void askingAgainCostsTwoStatementsAndSaysNothingWhileNothingHasChanged() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        desk.open(one.path() + "/inputs/" + input.id(), other);
        String address = address(one);
        desk.open(address, one.actor);
        assertThat(Statements.during(() -> desk.open(address, one.actor))).hasSizeLessThanOrEqualTo(2);
        String tag = mvc.perform(MockMvcRequestBuilders.get(address(one)).with(As.actor(one.actor)))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        assertThat(status(one, tag)).isEqualTo(304);
        desk.send(one.path() + "/inputs/" + input.id() + "/closing", other);
        assertThat(status(one, tag)).isEqualTo(200);
    }

    private int status(ResponseScene scene, String tag) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address(scene))
                        .with(As.actor(scene.actor))
                        .header("If-None-Match", tag))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Actor contributor(ResponseScene scene) {
        return consultations.somebody(scene.consultation.consultee("Viborg"), Role.CONTRIBUTOR);
    }

    private String here(ResponseScene scene, Actor actor) throws Exception {
        return desk.open(address(scene), actor).text("[data-here]");
    }

    private static String address(ResponseScene scene) {
        return "/responses/" + scene.draft().id().value() + "/presence";
    }
}
