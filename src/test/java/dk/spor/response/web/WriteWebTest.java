package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static dk.spor.response.ResponseScene.theme;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class WriteWebTest {

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final BusinessClock clock;

    WriteWebTest(MockMvc mvc, ResponseWorld world, ConsultationWorld consultations, BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Test
    void lookingBeginsNothing() throws Exception {
        ResponseScene viborg = world.viborg();
        assertThat(desk.open(viborg.path(), viborg.actor).text(".sp-empty")).contains("Ingen bemærkninger endnu");
        desk.open(viborg.path() + "/inputs/new", viborg.actor);
        assertThat(viborg.draft().begun()).isNull();
    }

    @Test
    void anInputIsAddedWithTheFieldsOfItsKind() throws Exception {
        ResponseScene viborg = world.viborg();
        Answer form = desk.open(viborg.path() + "/inputs/new", viborg.actor);
        String action = form.page().select("form#bemaerkning").attr("action");
        String track = viborg.consultation.draft().tracks().get(0).id().toString();
        Answer saved = desk.send(
                action,
                viborg.actor,
                "revision",
                "0",
                "kind",
                "TRACK",
                "track",
                track,
                "stance",
                "QUALIFIES",
                "text",
                "Pendling bør med.",
                "justification",
                "Mange rejser hver dag.");
        assertThat(saved.status()).isEqualTo(303);
        Answer list = desk.open(viborg.path(), viborg.actor);
        assertThat(list.text(".sp-input h3")).isEqualTo("1. Kvalificerer spor 1: DK2020");
        assertThat(list.text(".sp-input")).contains("Pendling bør med.", "Begrundelse: Mange rejser hver dag.");
    }

    @Test
    void anInputInWhichNothingIsWrittenIsNotAddedAndNothingIsBegun() throws Exception {
        ResponseScene viborg = world.viborg();
        String action = viborg.path() + "/inputs/" + UUID.randomUUID();
        Answer refused = desk.send(action, viborg.actor, "revision", "0", "kind", "SUPPLEMENTARY_THEME", "text", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#text-error")).contains("Der er ikke skrevet noget endnu");
        assertThat(desk.sendByItself(action, viborg.actor, "revision", "0", "kind", "GENERAL", "text", "")
                        .text("[data-state]"))
                .contains("Der er ikke skrevet noget endnu");
        assertThat(viborg.draft().begun()).isNull();
    }

    @Test
    void aFormSentTwiceAddsOneInput() throws Exception {
        ResponseScene viborg = world.viborg();
        String action = viborg.path() + "/inputs/" + UUID.randomUUID();
        for (int times = 0; times < 2; times++) {
            assertThat(desk.send(action, viborg.actor, "revision", "0", "kind", "GENERAL", "text", "Vi bakker op.")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(viborg.draft().inputs()).hasSize(1);
    }

    @Test
    void whoSavesSecondSeesBothTextsAndChooses() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput read = viborg.write(general("Som den stod."));
        viborg.save(read.id(), 1, general("Den førstes udgave."));
        String path = viborg.path() + "/inputs/" + read.id();
        Answer both = desk.send(path, viborg.actor, "revision", "1", "kind", "GENERAL", "text", "Den andens udgave.");
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text("#h-deres ~ .sp-input")).contains("Den førstes udgave.");
        assertThat(both.typed("text")).isEqualTo("Den andens udgave.");
        Answer chosen = desk.send(
                path, viborg.actor, "revision", both.value("revision"), "kind", "GENERAL", "text", both.typed("text"));
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(desk.open(viborg.path(), viborg.actor).text(".sp-inputs"))
                .contains("Den andens udgave.")
                .doesNotContain("Den førstes udgave.");
    }

    @Test
    void theScriptIsToldTheNewRevision() throws Exception {
        ResponseScene viborg = world.viborg();
        String path = viborg.path() + "/inputs/" + UUID.randomUUID();
        Answer first = desk.sendByItself(path, viborg.actor, "revision", "0", "kind", "GENERAL", "text", "Vi");
        assertThat(first.page().select("[data-state]").attr("data-revision")).isEqualTo("1");
        assertThat(first.text("[data-state]")).isEqualTo("Gemt kl. 09.00");
        Answer other = desk.sendByItself(path, viborg.actor, "revision", "0", "kind", "GENERAL", "text", "Andet");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("[data-state]")).contains("mens du skrev. Din tekst står her endnu.");
        assertThat(viborg.draft().inputs())
                .extracting(it -> it.content().text().text())
                .containsExactly("Vi");
    }

    @Test
    void whatSomebodyHasRemovedMeanwhileIsThereAgainWhenItIsSaved() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput read = viborg.write(general("Som den stod."));
        String path = viborg.path() + "/inputs/" + read.id();
        Answer asked = desk.open(path + "/removal", viborg.actor);
        assertThat(asked.text("main")).contains("Som den stod.");
        assertThat(desk.send(path + "/removal", viborg.actor, "revision", asked.value("revision"))
                        .status())
                .isEqualTo(303);
        assertThat(viborg.draft().inputs()).isEmpty();
        desk.send(path, viborg.actor, "revision", "1", "kind", "GENERAL", "text", "Skrevet videre.");
        assertThat(viborg.draft().inputs()).hasSize(1);
    }

    @Test
    void whatWasChangedAfterItWasReadIsNotRemoved() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput read = viborg.write(general("Som den stod."));
        viborg.save(read.id(), 1, general("Skrevet videre."));
        Answer refused = desk.send(viborg.path() + "/inputs/" + read.id() + "/removal", viborg.actor, "revision", "1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("main")).contains("Den er ikke slettet", "Skrevet videre.");
    }

    @Test
    void inputsStandByKindAndMoveWithinIt() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(theme("Energi", "Sidst.", "Derfor."));
        viborg.write(general("Først."));
        DraftInput second = viborg.write(general("Dernæst."));
        desk.send(viborg.path() + "/inputs/" + second.id() + "/place", viborg.actor, "to", "up");
        assertThat(viborg.draft().inputs())
                .extracting(it -> it.content().text().text())
                .containsExactly("Dernæst.", "Først.", "Sidst.");
        desk.send(viborg.path() + "/inputs/" + second.id() + "/place", viborg.actor, "to", "up");
        assertThat(viborg.draft().inputs().get(0).id()).isEqualTo(second.id());
    }

    @Test
    void aReaderReadsAlongAndChangesNothing() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op."));
        Actor reader = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.READER);
        Answer page = desk.open(viborg.path(), reader);
        assertThat(page.text("main")).contains("Vi bakker op.", "Du kan læse med", "bidragyderne skriver svaret");
        assertThat(page.page().select("main form, main .button")).isEmpty();
        String path = viborg.path() + "/inputs/" + input.id();
        assertThat(desk.send(path, reader, "revision", "1", "kind", "GENERAL", "text", "Ændret.")
                        .status())
                .isEqualTo(404);
        assertThat(desk.send(path + "/removal", reader, "revision", "1").status())
                .isEqualTo(404);
        assertThat(desk.send(path + "/place", reader, "to", "up").status()).isEqualTo(404);
        assertThat(desk.send(viborg.path() + "/treatment", reader, "treatment", "ADMINISTRATIVE")
                        .status())
                .isEqualTo(404);
        assertThat(viborg.draft().inputs()).containsExactly(input);
    }

    @Test
    void beforeTheOpeningThePageSaysWhenItOpensAndWhomToAsk() throws Exception {
        ResponseScene viborg =
                world.of(consultations.consultation().opens("2020-12-01T09:00").publish(), "Viborg");
        Answer page = desk.open(viborg.path() + "/inputs/new", viborg.actor);
        assertThat(page.text(".alert")).contains("1. december 2020 kl. 09.00", "KKR-sekretariatet", "12 34 56 78");
        assertThat(page.page().select("main form")).isEmpty();
    }

    @Test
    void afterTheDeadlineTheDraftIsStillReadable() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op."));
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        Answer page = desk.open(viborg.path() + "/inputs/" + input.id(), viborg.actor);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("main")).contains("Vi bakker op.", "sekretariatet@kkr.example", "Jeres kladde er gemt.");
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).page().select("main form"))
                .isEmpty();
        assertThat(desk.open(viborg.path() + "/draft.pdf", viborg.actor).status())
                .isEqualTo(200);
    }
}
