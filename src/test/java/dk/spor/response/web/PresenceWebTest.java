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
import org.junit.jupiter.api.BeforeEach;
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

    private ResponseScene one;
    private Actor other;
    private DraftInput input;
    private String path;

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

    @BeforeEach
    void anInputOfOneThatAnotherMayWriteIn() {
        one = world.viborg();
        other = consultations.somebody(one.consultation.consultee("Viborg"), Role.CONTRIBUTOR);
        input = one.write(general("Vi bakker op."));
        path = one.path() + "/inputs/" + input.id();
    }

    @Test
    void whoseOpenPageSaysSoIsSeenByTheOthersUntilItIsSaved() throws Exception {
        String page = open(path, other);
        assertThat(enter(path, other, page, "0").status()).isEqualTo(200);
        assertThat(desk.open(one.path(), one.actor).text(".sp-input--locked .sp-here"))
                .contains("Test CONTRIBUTOR skriver her nu.", "senest om 10 minutter");
        assertThat(desk.open(one.path(), other).page().select(".sp-input--locked"))
                .isEmpty();
        desk.send(path, other, "page", page, "revision", "1", "kind", "GENERAL", "text", "Vi bakker fuldt op.");
        assertThat(here(one.actor)).isEmpty();
    }

    @Test
    void lookingAtAnInputChangesNothing() throws Exception {
        open(path, other);
        assertThat(here(one.actor)).isEmpty();
        open(path, one.actor);
    }

    @Test
    void anInputThatIsTakenIsTakenOverByAButtonAndTheOtherIsTold() throws Exception {
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
        assertThat(here(other)).isEmpty();
    }

    /** Without a script no page says so again: what was taken by the button is theirs until they save or close. */
    @Test
    void whatIsTakenOverWithoutAScriptIsFreeWhenItIsSaved() throws Exception {
        desk.send(path + "/takeover", other);
        pass("9 minutes");
        assertThat(here(one.actor)).contains("Test CONTRIBUTOR skriver her nu.");
        String page = open(path, other);
        desk.send(path, other, "page", page, "revision", "1", "kind", "GENERAL", "text", "Vi bakker fuldt op.");
        assertThat(here(one.actor)).isEmpty();
    }

    @Test
    void leavingAPageEndsThatPageOnly() throws Exception {
        String before = open(path, other);
        enter(path, other, before, "0");
        String reloaded = open(path, other);
        assertThat(reloaded).isNotEqualTo(before);
        enter(path, other, reloaded, "0");
        desk.send(path + "/closing", other, "page", before);
        assertThat(here(one.actor)).contains("Test CONTRIBUTOR skriver her nu.");
        desk.send(path + "/closing", other, "page", reloaded);
        assertThat(here(one.actor)).isEmpty();
    }

    @Test
    void whatIsSavedOnTheWayOutTakesNothing() throws Exception {
        String page = open(path, other);
        enter(path, other, page, "0");
        desk.send(path + "/closing", other, "page", page);
        desk.sendByItself(path, other, "page", page, "revision", "1", "kind", "GENERAL", "text", "Vi bakker ful");
        assertThat(one.draft().inputs().get(0).content().text().plain()).isEqualTo("Vi bakker ful");
        assertThat(here(one.actor)).isEmpty();
    }

    @Test
    void aPageThatIsNotHeardOfKeepsItsInputForTwoMinutesAndIsToldIfSomebodyCameMeanwhile() throws Exception {
        String page = open(path, other);
        enter(path, other, page, "0");
        pass("1 minute");
        assertThat(here(one.actor)).contains("Test CONTRIBUTOR skriver her nu.");
        pass("1 minute");
        assertThat(here(one.actor)).isEmpty();
        String mine = open(path, one.actor);
        enter(path, one.actor, mine, "0");
        assertThat(enter(path, other, page, "0").text("[data-here]"))
                .contains("Test COORDINATOR har overtaget bemærkningen");
    }

    @Test
    void aPageThatIsOpenAndNotUsedLeavesItsInputToOthersAfterTenMinutes() throws Exception {
        String page = open(path, other);
        enter(path, other, page, "420");
        assertThat(here(one.actor)).contains("senest om 3 minutter");
        enter(path, other, page, "600");
        assertThat(here(one.actor)).isEmpty();
    }

    @Test
    void aReaderIsNeverInTheWay() throws Exception {
        Actor reader = consultations.somebody(one.consultation.consultee("Viborg"), Role.READER);
        assertThat(enter(path, reader, UUID.randomUUID().toString(), "0").status())
                .isEqualTo(404);
        assertThat(desk.send(path + "/takeover", reader).status()).isEqualTo(404);
        enter(path, one.actor, UUID.randomUUID().toString(), "0");
        assertThat(here(reader)).contains("Test COORDINATOR skriver her nu.");
    }

    @Test
    void nobodyOutsideTheMunicipalitySeesItOrTakesIt() throws Exception {
        ResponseScene skive = world.of(one.consultation, "Skive");
        String page = UUID.randomUUID().toString();
        enter(path, one.actor, page, "0");
        String theirs = skive.path() + "/inputs/" + input.id();
        for (Actor stranger : List.of(skive.actor, consultations.officer())) {
            assertThat(desk.open(address(), stranger).status()).isEqualTo(404);
            assertThat(desk.send(theirs + "/takeover", stranger).status()).isEqualTo(404);
            assertThat(enter(theirs, stranger, page, "0").status()).isEqualTo(404);
        }
        desk.send(theirs + "/closing", skive.actor, "page", page);
        assertThat(here(other)).contains("Test COORDINATOR skriver her nu.");
    }

    @Test
    void whoHasChangedSeatsSinceThePageWasOpenedIsNotNoted() throws Exception {
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
        assertThat(here(other)).isEmpty();
    }

    @Test
    void whoWasLetInForAnotherResponseSeesNothingOfThisOne() throws Exception {
        TaskId another = world.viborg().consultation.id().task();
        Actor guest = new Actor(one.actor.person(), one.actor.organisation(), Role.CONTRIBUTOR, Set.of(another));
        assertThat(desk.open(address(), guest).status()).isEqualTo(404);
    }

    @Test
    void askingAgainCostsTwoStatementsAndSaysNothingWhileNothingHasChanged() throws Exception {
        String page = open(path, other);
        enter(path, other, page, "0");
        String address = address();
        desk.open(address, one.actor);
        assertThat(Statements.during(() -> desk.open(address, one.actor))).hasSizeLessThanOrEqualTo(2);
        String tag = mvc.perform(MockMvcRequestBuilders.get(address()).with(As.actor(one.actor)))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        assertThat(status(tag)).isEqualTo(304);
        desk.send(path + "/closing", other, "page", page);
        assertThat(status(tag)).isEqualTo(200);
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

    private void pass(String time) {
        jdbc.sql("update response.presence set ends_at = ends_at - cast(:time as interval) where response = :response")
                .param("time", time)
                .param("response", one.draft().id().value())
                .update();
    }

    private int status(String tag) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address())
                        .with(As.actor(one.actor))
                        .header("If-None-Match", tag))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String here(Actor actor) throws Exception {
        return desk.open(address(), actor).text("[data-here]");
    }

    private String address() {
        return "/responses/" + one.draft().id().value() + "/presence";
    }
}
