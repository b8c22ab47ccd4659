package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static dk.spor.response.web.AgendaWebTest.seen;
import static dk.spor.response.web.AgendaWebTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Role;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** A co-ordinator and a deputy who have the agenda item open at once. */
@WebTest
class AgendaTogetherWebTest {

    private final Desk desk;
    private final ResponseWorld world;

    AgendaTogetherWebTest(MockMvc mvc, ResponseWorld world) {
        this.desk = new Desk(mvc);
        this.world = world;
    }

    @Test
    void whoSavesSecondSeesBothTextsAndLosesNeither() throws Exception {
        ResponseScene viborg = written();
        ResponseScene deputy = viborg.colleague(Role.DEPUTY);
        String agenda = viborg.path() + "/agenda";
        String[] opened = seen(desk.open(agenda, deputy.actor));
        String[] mine = {"treatment", "STANDING_COMMITTEE", "body", "Miljøudvalget", "t-summary", "Stedfortræderens"};
        save(viborg, "treatment", "COUNCIL", "body", "Byrådet", "t-summary", "Koordinatorens");
        Answer told = desk.send(agenda, deputy.actor, with(opened, mine));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text("[role=alert]")).contains("En anden har ændret planen", "En anden har ændret »Resume«");
        assertThat(told.typed("t-summary")).isEqualTo("Stedfortræderens");
        assertThat(told.value("body")).isEqualTo("Miljøudvalget");
        assertThat(told.text("[data-theirs=summary]")).contains("Koordinatorens");
        assertThat(told.text("[data-theirs=plan]")).contains("Byrådet");
        assertThat(desk.open(agenda, deputy.actor).typed("t-summary")).isEqualTo("Koordinatorens");
        assertThat(viborg.draft().treatment().body()).isEqualTo("Byrådet");
        String[] chosen = {"k-plan", "true"};
        assertThat(desk.send(agenda, deputy.actor, with(seen(told), with(mine, chosen)))
                        .status())
                .isEqualTo(303);
        assertThat(viborg.draft().treatment().body()).isEqualTo("Byrådet");
        assertThat(desk.open(agenda, viborg.actor).typed("t-summary")).isEqualTo("Stedfortræderens");
    }

    @Test
    void theOthersTextCanBeKept() throws Exception {
        ResponseScene viborg = written();
        String agenda = viborg.path() + "/agenda";
        String[] opened = seen(desk.open(agenda, viborg.actor));
        save(viborg, "t-summary", "Den andens");
        Answer told = desk.send(agenda, viborg.actor, with(opened, "t-summary", "Min"));
        desk.send(agenda, viborg.actor, with(seen(told), "t-summary", "Min", "k-summary", "true"));
        assertThat(desk.open(agenda, viborg.actor).typed("t-summary")).isEqualTo("Den andens");
    }

    @Test
    void whatIsLeftAsItWasOpenedOverwritesNothing() throws Exception {
        ResponseScene viborg = written();
        String agenda = viborg.path() + "/agenda";
        Answer opened = desk.open(agenda, viborg.actor);
        save(viborg, "treatment", "COUNCIL", "body", "Byrådet", "t-economy", "Ingen udgifter.");
        String[] left = {"treatment", "", "body", "", "t-economy", "", "t-summary", "Kort fortalt."};
        String[] proposal = {"t-process", opened.typed("t-process")};
        assertThat(desk.send(agenda, viborg.actor, with(seen(opened), with(left, proposal)))
                        .status())
                .isEqualTo(303);
        assertThat(viborg.draft().treatment().body()).isEqualTo("Byrådet");
        Answer after = desk.open(agenda, viborg.actor);
        assertThat(after.typed("t-economy")).isEqualTo("Ingen udgifter.");
        assertThat(after.typed("t-summary")).isEqualTo("Kort fortalt.");
        assertThat(after.typed("t-process")).startsWith("Byrådet behandler udkastet.");
    }

    private void save(ResponseScene scene, String... fields) throws Exception {
        String agenda = scene.path() + "/agenda";
        desk.send(agenda, scene.actor, with(seen(desk.open(agenda, scene.actor)), fields));
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }
}
