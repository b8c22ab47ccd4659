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
import java.util.UUID;
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
    void whoseOpenPageSaysSoIsSeenByTheOthersUntilItIsSaved() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        String page = open(path, other);
        assertThat(enter(path, other, page, "0").status()).isEqualTo(200);
        assertThat(desk.open(one.path(), one.actor).text(".sp-input--locked .sp-here"))
                .contains("Test CONTRIBUTOR skriver her nu.", "senest om 10 minutter");
        assertThat(desk.open(one.path(), other).page().select(".sp-input--locked"))
                .isEmpty();
        desk.send(path, other, "page", page, "revision", "1", "kind", "GENERAL", "text", "Vi bakker fuldt op.");
        assertThat(here(one, one.actor)).isEmpty();
    }

    @Test
    void lookingAtAnInputChangesNothing() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        open(one.path() + "/inputs/" + input.id(), other);
        assertThat(here(one, one.actor)).isEmpty();
        open(one.path() + "/inputs/" + input.id(), one.actor);
    }

    @Test
    void anInputThatIsTakenIsTakenOverByAButtonAndTheOtherIsTold() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        String page = open(path, other);
        enter(path, other, page, "0");
        Answer taken = desk.open(path, one.actor);
        assertThat(taken.text("h1")).isEqualTo("Bemærkning 1 er optaget");
        assertThat(taken.text("main")).contains("Test CONTRIBUTOR skriver her nu.", "Vi bakker op.");
        assertThat(taken.page().select("textarea")).isEmpty();
        assertThat(desk.send(path + "/takeover", one.actor).location()).isEqualTo(path + "#skriv");
        String mine = open(path, one.actor);
        for (int more = 0; more < 2; more++) {
            assertThat(enter(path, other, page, "0").text("[data-here]"))
                    .contains("Test COORDINATOR har overtaget bemærkningen");
            assertThat(enter(path, one.actor, mine, "0").text("[data-here]"))
                    .isEqualTo("Test CONTRIBUTOR har den også åben.");
        }
        desk.send(path + "/closing", one.actor, "page", mine);
        assertThat(here(one, other)).isEmpty();
    }

    /** Without a script no page says so again: what was taken by the button is theirs until they save or close. */
    @Test
    void whatIsTakenOverWithoutAScriptIsFreeWhenItIsSaved() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        desk.send(path + "/takeover", other);
        pass(one, "9 minutes");
        assertThat(here(one, one.actor)).contains("Test CONTRIBUTOR skriver her nu.");
        String page = open(path, other);
        desk.send(path, other, "page", page, "revision", "1", "kind", "GENERAL", "text", "Vi bakker fuldt op.");
        assertThat(here(one, one.actor)).isEmpty();
    }

    @Test
    void leavingAPageEndsThatPageOnly() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        String before = open(path, other);
        enter(path, other, before, "0");
        String reloaded = open(path, other);
        assertThat(reloaded).isNotEqualTo(before);
        enter(path, other, reloaded, "0");
        desk.send(path + "/closing", other, "page", before);
        assertThat(here(one, one.actor)).contains("Test CONTRIBUTOR skriver her nu.");
        desk.send(path + "/closing", other, "page", reloaded);
        assertThat(here(one, one.actor)).isEmpty();
    }

    @Test
    void whatIsSavedOnTheWayOutTakesNothing() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        String page = open(path, other);
        enter(path, other, page, "0");
        desk.send(path + "/closing", other, "page", page);
        desk.sendByItself(path, other, "page", page, "revision", "1", "kind", "GENERAL", "text", "Vi bakker ful");
        assertThat(one.draft().inputs().get(0).content().text().plain()).isEqualTo("Vi bakker ful");
        assertThat(here(one, one.actor)).isEmpty();
    }

    @Test
    void aPageThatIsNotHeardOfKeepsItsInputForTwoMinutesAndIsToldIfSomebodyCameMeanwhile() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        String page = open(path, other);
        enter(path, other, page, "0");
        pass(one, "1 minute");
        assertThat(here(one, one.actor)).contains("Test CONTRIBUTOR skriver her nu.");
        pass(one, "1 minute");
        assertThat(here(one, one.actor)).isEmpty();
        String mine = open(path, one.actor);
        enter(path, one.actor, mine, "0");
        assertThat(enter(path, other, page, "0").text("[data-here]"))
                .contains("Test COORDINATOR har overtaget bemærkningen");
    }

    @Test
    void aPageThatIsOpenAndNotUsedLeavesItsInputToOthersAfterTenMinutes() throws Exception {
        ResponseScene one = world.viborg();
        Actor other = contributor(one);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        String page = open(path, other);
        enter(path, other, page, "420");
        assertThat(here(one, one.actor)).contains("senest om 3 minutter");
        enter(path, other, page, "600");
        assertThat(here(one, one.actor)).isEmpty();
    }

    @Test
    void aReaderIsNeverInTheWay() throws Exception {
        ResponseScene one = world.viborg();
        Actor reader = consultations.somebody(one.consultation.consultee("Viborg"), Role.READER);
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        assertThat(enter(path, reader, UUID.randomUUID().toString(), "0").status())
                .isEqualTo(404);
        assertThat(desk.send(path + "/takeover", reader).status()).isEqualTo(404);
        enter(path, one.actor, UUID.randomUUID().toString(), "0");
        assertThat(here(one, reader)).contains("Test COORDINATOR skriver her nu.");
    }

    @Test
    void nobodyOutsideTheMunicipalitySeesItOrTakesIt() throws Exception {
        ResponseScene viborg = world.viborg();
        ResponseScene skive = world.of(viborg.consultation, "Skive");
        DraftInput input = viborg.write(general("Vi bakker op."));
        String page = UUID.randomUUID().toString();
        enter(viborg.path() + "/inputs/" + input.id(), viborg.actor, page, "0");
        for (Actor stranger : List.of(skive.actor, consultations.officer())) {
            assertThat(desk.open(address(viborg), stranger).status()).isEqualTo(404);
            String path = skive.path() + "/inputs/" + input.id();
            assertThat(desk.send(path + "/takeover", stranger).status()).isEqualTo(404);
            assertThat(enter(path, stranger, page, "0").status()).isEqualTo(404);
        }
        desk.send(skive.path() + "/inputs/" + input.id() + "/closing", skive.actor, "page", page);
        assertThat(here(viborg, contributor(viborg))).contains("Test COORDINATOR skriver her nu.");
    }

    @Test
    void whoHasChangedSeatsSinceThePageWasOpenedIsNotNoted() throws Exception {
        ResponseScene one = world.viborg();
        DraftInput input = one.write(general("Vi bakker op."));
        String path = one.path() + "/inputs/" + input.id();
        String others = one.consultation.consultee("Skive").id().toString();
        assertThat(desk.send(
                                path + "/presence",
                                one.actor,
                                "municipality",
                                others,
                                "page",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(409);
        assertThat(here(one, contributor(one))).isEmpty();
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
        String path = one.path() + "/inputs/" + input.id();
        String page = open(path, other);
        enter(path, other, page, "0");
        String address = address(one);
        desk.open(address, one.actor);
        assertThat(Statements.during(() -> desk.open(address, one.actor))).hasSizeLessThanOrEqualTo(2);
        String tag = mvc.perform(MockMvcRequestBuilders.get(address(one)).with(As.actor(one.actor)))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        assertThat(status(one, tag)).isEqualTo(304);
        desk.send(path + "/closing", other, "page", page);
        assertThat(status(one, tag)).isEqualTo(200);
    }

    /** @return the key of the page */
    private String open(String path, Actor actor) throws Exception {
        Answer form = desk.open(path, actor);
        assertThat(form.page().select("form#bemaerkning")).hasSize(1);
        return form.page().select("form#bemaerkning input[name=page]").val();
    }

    /** As the script of the open page does it. */
    private Answer enter(String path, Actor actor, String page, String restedSeconds) throws Exception {
        return desk.send(path + "/presence", actor, "page", page, "restedSeconds", restedSeconds);
    }

    private void pass(ResponseScene scene, String time) {
        jdbc.sql("update response.presence set ends_at = ends_at - cast(:time as interval) where response = :response")
                .param("time", time)
                .param("response", scene.draft().id().value())
                .update();
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
