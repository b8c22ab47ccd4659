package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** What inputs have said, shown word by word, and brought back. */
@WebTest
class HistoryWebTest {

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;

    HistoryWebTest(MockMvc mvc, ResponseWorld world, ConsultationWorld consultations) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
    }

    @Test
    void aLongHistoryIsReadAPageAtATime() throws Exception {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        DraftInput input = one.write(general("Ord nummer 1."));
        for (int i = 2; i <= 60; i++) {
            (i % 2 == 0 ? other : one).save(input.id(), i - 1, general("Ord nummer " + i + "."));
        }
        Answer page = desk.open(one.path() + "/inputs/" + input.id() + "/history", one.actor);
        List<String> seen = new ArrayList<>();
        for (int from : List.of(1, 26, 51)) {
            assertThat(page.text("main nav")).contains(from + "-" + Math.min(from + 24, 60) + " af 60");
            assertThat(page.page().select("main nav a[rel=prev]")).hasSize(from == 1 ? 0 : 1);
            seen.addAll(page.page().select(".sp-input ins").eachText());
            String older = page.page().select("main nav a[rel=next]").attr("href");
            page = older.isEmpty() ? page : desk.open(older, one.actor);
        }
        assertThat(seen).hasSize(60);
        assertThat(desk.open(one.path() + "/inputs/" + input.id() + "/history?from=9999", one.actor)
                        .page()
                        .select(".sp-input"))
                .hasSize(1);
    }

    @Test
    void theHistoryShowsWhoWroteWhatAndRestoresIt() throws Exception {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        DraftInput input = one.write(general("Vi bakker op om sporet."));
        other.save(input.id(), 1, general("Vi bakker ikke op om sporet."));
        String path = one.path() + "/inputs/" + input.id();
        Answer history = desk.open(path + "/history", one.actor);
        assertThat(history.text("main")).contains("Test COORDINATOR, 20. november 2020", "Sådan står den nu.");
        assertThat(history.page()
                        .select("main .sp-inputs > li")
                        .get(0)
                        .select(".sp-difference")
                        .text())
                .isEqualTo("Vi bakker[tilføjet: ikke] op om sporet.");
        assertThat(history.page().select("main .sp-inputs > li").get(1).text())
                .contains("Erstattet af Test COORDINATOR");
        Answer restored = desk.send(
                path + "/restoration",
                one.actor,
                "revision",
                history.value("revision"),
                "number",
                history.value("number"));
        assertThat(restored.location()).startsWith(one.path());
        assertThat(one.draft().inputs().get(0).content()).isEqualTo(general("Vi bakker op om sporet."));
    }

    @Test
    void whatWasSavedAfterTheHistoryWasReadIsNotWrittenOver() throws Exception {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        DraftInput input = one.write(general("Den første."));
        other.save(input.id(), 1, general("Den anden."));
        String path = one.path() + "/inputs/" + input.id();
        String number = desk.open(path + "/history", one.actor).value("number");
        other.save(input.id(), 2, general("Den tredje."));
        assertThat(desk.send(path + "/restoration", one.actor, "revision", "2", "number", number)
                        .location())
                .isEqualTo(path + "/history");
        assertThat(one.draft().inputs().get(0).content()).isEqualTo(general("Den tredje."));
    }

    @Test
    void aRemovedInputIsFoundAndBroughtBack() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op."));
        String path = viborg.path() + "/inputs/" + input.id();
        desk.send(path + "/removal", viborg.actor, "revision", "1");
        assertThat(desk.open(viborg.path(), viborg.actor).page().select("main a[href$=/inputs/removed]"))
                .hasSize(1);
        Answer removed = desk.open(viborg.path() + "/inputs/removed", viborg.actor);
        assertThat(removed.text("main li")).contains("Vi bakker op.", "Fjernet af Test COORDINATOR");
        desk.send(path + "/restoration", viborg.actor, "revision", "0", "number", removed.value("number"));
        assertThat(viborg.draft().inputs()).hasSize(1);
        assertThat(desk.open(viborg.path() + "/inputs/removed", viborg.actor).text("main"))
                .contains("Der er ikke fjernet nogen bemærkninger.");
    }

    @Test
    void alsoWhileAReplacementIsDrafted() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op."));
        viborg.submitted(VersionKind.PROVISIONAL);
        desk.send(viborg.path() + "/inputs/" + input.id() + "/removal", viborg.actor, "revision", "1");
        assertThat(desk.open(viborg.path() + "/inputs/removed", viborg.actor)
                        .page()
                        .select("main form"))
                .hasSize(1);
    }

    @Test
    void whoReadsAlongSeesTheHistoryAndRestoresNothing() throws Exception {
        ResponseScene one = world.viborg();
        DraftInput input = one.write(general("Den første."));
        world.of(one.consultation, "Viborg").save(input.id(), 1, general("Den anden."));
        Actor reader = consultations.somebody(one.consultation.consultee("Viborg"), Role.READER);
        String path = one.path() + "/inputs/" + input.id();
        Answer history = desk.open(path + "/history", reader);
        assertThat(history.text("main")).contains("Den første.");
        assertThat(history.page().select("main form")).isEmpty();
        String number = desk.open(path + "/history", one.actor).value("number");
        assertThat(desk.send(path + "/restoration", reader, "revision", "2", "number", number)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theConflictShowsTheTextsWordByWordAndEachFieldThatDiffers() throws Exception {
        ResponseScene one = world.viborg();
        ResponseScene other = world.of(one.consultation, "Viborg");
        DraftInput input = one.write(general("Vi bakker op."));
        other.save(input.id(), 1, one.supports(1, "Vi bakker op om sporet."));
        String track = one.consultation.draft().tracks().get(1).id().toString();
        Answer both = desk.send(
                one.path() + "/inputs/" + input.id(),
                one.actor,
                "revision",
                "1",
                "kind",
                "TRACK",
                "track",
                track,
                "stance",
                "OBJECTS",
                "text",
                "Vi bakker ikke op om sporet.");
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text("#h-forskel ~ .sp-input ins")).contains("[tilføjet: ikke]", "Har indvendinger", "Spor 2");
        assertThat(both.text("#h-forskel ~ .sp-input del")).contains("[slettet: Støtter]", "Spor 1");
        assertThat(both.text("#h-din ~ .sp-input")).contains("Vi bakker ikke op om sporet.");
        assertThat(both.typed("text")).isEqualTo("Vi bakker ikke op om sporet.");
        assertThat(both.page().select("#h-din ~ form input[name=text]").val())
                .isEqualTo("Vi bakker ikke op om sporet.");
        assertThat(both.page().select("#h-din ~ form input[name=revision]").val())
                .isEqualTo("2");
    }
}
