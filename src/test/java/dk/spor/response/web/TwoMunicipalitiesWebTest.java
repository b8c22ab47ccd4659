package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.response.Draft;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

/** A deputy for two municipalities who changes seats while a form is open. */
@WebTest
class TwoMunicipalitiesWebTest {

    private final Desk desk;
    private final ResponseScene viborg;
    private final ResponseScene skive;

    TwoMunicipalitiesWebTest(MockMvc mvc, ResponseWorld world) {
        this.desk = new Desk(mvc);
        this.viborg = world.viborg();
        Actor atViborg = viborg.actor;
        Actor atSkive = new Actor(
                atViborg.person(), viborg.consultation.consultee("Skive").id(), Role.DEPUTY);
        this.skive = world.as(viborg.consultation, atSkive);
    }

    @Test
    void whatWasWrittenForOneIsNotSavedForTheOtherAndArrivesFromTheRightSeat() throws Exception {
        Answer form = desk.open(viborg.path() + "/inputs/new", viborg.actor);
        String action = form.page().select("form#bemaerkning").attr("action");
        String[] fields = {
            "municipality", form.value("municipality"),
            "revision", "0",
            "kind", "GENERAL",
            "text", "Viborgs ord"
        };
        Answer told = desk.send(action, skive.actor, fields);
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text("main")).contains("udfyldt for Viborg Kommune, men du handler nu for Skive Kommune");
        assertThat(told.typed("text")).isEqualTo("Viborgs ord");
        assertThat(skive.draft()).isEqualTo(viborg.draft());
        Element again = told.page().selectFirst("main form");
        assertThat(desk.send(again.attr("action"), viborg.actor, FilledForm.of(again))
                        .status())
                .isEqualTo(303);
        assertThat(viborg.draft().inputs()).hasSize(1);
        assertThat(skive.draft().inputs()).isEmpty();
    }

    @Test
    void theScriptIsToldThatItIsNotSaved() throws Exception {
        Answer told = desk.sendByItself(
                viborg.path() + "/inputs/" + UUID.randomUUID(),
                skive.actor,
                "municipality",
                viborg.actor.organisation().toString(),
                "text",
                "Viborgs ord");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text("[data-state]")).contains("Ikke gemt.", "en anden kommune");
        assertThat(skive.draft().inputs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inputs/{input}/place", "/inputs/{input}/removal", "/treatment", "/submission"})
    void noOtherFormIsTakenForTheWrongMunicipality(String form) throws Exception {
        viborg.write(general("Viborgs ord"));
        skive.write(general("Skives første ord"));
        DraftInput second = skive.write(general("Skives andet ord"));
        Draft before = skive.draft();
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        String path = skive.path() + form.replace("{input}", second.id().toString());
        for (String municipality : List.of(check.value("municipality"), "", "x")) {
            Answer told = desk.send(
                    path,
                    skive.actor,
                    "municipality",
                    municipality,
                    "key",
                    check.value("key"),
                    "revision",
                    form.endsWith("/submission") ? "" + before.revision() : "1",
                    "strategy",
                    check.value("strategy"),
                    "to",
                    "up",
                    "treatment",
                    "ADMINISTRATIVE",
                    "body",
                    "Byrådet");
            assertThat(told.status()).isEqualTo(409);
            assertThat(told.typed("body")).isEqualTo("Byrådet");
        }
        assertThat(skive.draft()).isEqualTo(before);
        assertThat(desk.open(skive.path() + "/receipt", skive.actor).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/versions/1/filing/entries", "/versions/1/filing/case"})
    void aCaseNumberIsNotFiledForTheWrongMunicipality(String form) throws Exception {
        viborg.submitted("Viborgs ord");
        skive.submitted("Skives ord");
        Answer filing = desk.open(viborg.path() + "/versions/1/filing", viborg.actor);
        String[] fields = {"municipality", filing.value("municipality"), "caseNumber", "01.05.00-P20-1-20"};
        assertThat(desk.send(skive.path() + form, skive.actor, fields).status()).isEqualTo(409);
        assertThat(desk.open(skive.path() + "/versions/1/filing", skive.actor).text("main"))
                .doesNotContain("01.05.00-P20-1-20");
    }

    @Test
    void whoActsForAMunicipalityHasAnyReceiptChecked() throws Exception {
        assertThat(desk.send(
                                "/receipt-check",
                                viborg.actor,
                                "municipality",
                                "",
                                "digest",
                                "0".repeat(64),
                                "number",
                                "1")
                        .status())
                .isNotEqualTo(409);
    }

    @Test
    void everyFormNamesItsMunicipality() throws Exception {
        DraftInput input = viborg.write(general("Det ene"));
        viborg.write(general("Det andet"));
        String own = viborg.path() + "/inputs/" + input.id();
        viborg.save(input.id(), 1, general("Gemt af en anden"));
        List<Answer> pages = List.of(
                desk.open(viborg.path(), viborg.actor),
                desk.open(own, viborg.actor),
                desk.open(own + "/removal", viborg.actor),
                desk.open(viborg.path() + "/check", viborg.actor),
                desk.send(own, viborg.actor, "revision", "1", "kind", "GENERAL", "text", "For sent"));
        for (Answer page : pages) {
            assertThat(page.page().select("main form"))
                    .isNotEmpty()
                    .allSatisfy(form -> assertThat(
                                    form.select("input[name=municipality]").val())
                            .isEqualTo(viborg.actor.organisation().toString()));
        }
    }
}
