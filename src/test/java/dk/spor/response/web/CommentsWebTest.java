package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.response.DraftInput;
import dk.spor.response.RemoveInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** The page on which colleagues talk about an input, and the same beside the input. */
@WebTest
class CommentsWebTest {

    private static final String SENTENCE = "Pendling bør med f.eks. i målingen.";

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final RemoveInput removing;

    CommentsWebTest(MockMvc mvc, ResponseWorld world, ConsultationWorld consultations, RemoveInput removing) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.removing = removing;
    }

    @Test
    void aSentenceIsChosenFromTheListAndCommentedOn() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op. " + SENTENCE));
        Answer page = desk.open(path(viborg, input), viborg.actor);
        assertThat(page.page().select("select[name=sentence] optgroup option").eachText())
                .containsExactly("Vi bakker op.", SENTENCE);
        String sentence =
                page.page().select("select[name=sentence] option").last().val();
        Answer sent = desk.send(
                path(viborg, input),
                viborg.actor,
                "key",
                page.value("key"),
                "sentence",
                sentence,
                "comment",
                "Hvorfor?");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo(path(viborg, input) + "#k-" + page.value("key"));
        Answer read = desk.open(path(viborg, input), viborg.actor);
        assertThat(read.text(".sp-comments__thread h3")).isEqualTo("Til »" + SENTENCE + "«");
        assertThat(read.text(".sp-comments__words")).isEqualTo("Hvorfor?");
        assertThat(read.text(".sp-comments__thread"))
                .contains("Åben")
                .doesNotContain("findes ikke længere", "ændret siden");
        assertThat(desk.open(viborg.path(), viborg.actor).text(".sp-input"))
                .contains("Kommentarer til bemærkning 1 (1 åben)");
        assertThat(desk.open(viborg.path() + "/inputs/" + input.id(), viborg.actor)
                        .text("aside .sp-comments__words"))
                .isEqualTo("Hvorfor?");
    }

    @Test
    void whatIsRefusedStandsInTheFormStill() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general(SENTENCE));
        Answer refused = desk.send(path(viborg, input), viborg.actor, "comment", "Hvorfor?");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#sentence-error")).contains("Vælg den sætning");
        assertThat(refused.typed("comment").strip()).isEqualTo("Hvorfor?");
        UUID thread = viborg.comment(input, SENTENCE, "Hvorfor?").value();
        Answer long2001 =
                desk.send(path(viborg, input) + "/" + thread + "/replies", viborg.actor, "comment", "å".repeat(2001));
        assertThat(long2001.text("#ord-svar-" + thread + "-error")).contains("2.001", "2.000");
        assertThat(long2001.page().select("#ord-svar-" + thread).val().strip()).hasSize(2001);
        assertThat(long2001.page().select("details[open]")).hasSize(1);
    }

    @Test
    void aThreadFollowsItsSentenceAndIsNeverLost() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op. " + SENTENCE));
        viborg.comment(input, SENTENCE, "Hvorfor?");
        viborg.save(input.id(), 1, general("Pendlingen bør med f.eks. i målingen. Vi bakker op."));
        assertThat(thread(viborg, input)).contains("Sætningen er ændret siden. Nu står der: »Pendlingen bør");
        viborg.save(input.id(), 2, general("Vi bakker op."));
        assertThat(thread(viborg, input)).contains("Sætningen findes ikke længere: »" + SENTENCE + "«", "Hvorfor?");
        removing.remove(viborg.asked(), input.id(), 3, viborg.actor);
        assertThat(desk.open(path(viborg, input), viborg.actor).text("h1"))
                .isEqualTo("Kommentarer til en slettet bemærkning");
        assertThat(thread(viborg, input)).contains("findes ikke længere", "Hvorfor?");
        assertThat(desk.open(viborg.path(), viborg.actor).page().select("main a[href=" + path(viborg, input) + "]"))
                .hasSize(1);
        viborg.save(input.id(), 0, general(SENTENCE));
        assertThat(thread(viborg, input)).contains("Hvorfor?").doesNotContain("findes ikke længere");
    }

    @Test
    void itIsRepliedToRewordedTakenBackResolvedAndOpenedAgain() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general(SENTENCE));
        String thread = path(viborg, input) + "/" + viborg.comment(input, SENTENCE, "Hvorfor?");
        Actor approver = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.APPROVER);
        desk.send(thread + "/replies", approver, "comment", "Fordi det tæller.");
        Answer seen = desk.open(path(viborg, input), approver);
        assertThat(seen.page().select(".sp-comments__words").eachText())
                .containsExactly("Hvorfor?", "Fordi det tæller.");
        String own = seen.page().select("form[action$=/removal]").attr("action");
        assertThat(seen.page().select("form[action$=/removal]")).hasSize(1);
        desk.send(own.replace("/removal", ""), approver, "comment", "Fordi det tæller med.");
        assertThat(thread(viborg, input)).contains("Fordi det tæller med.", "Rettet den 20. november 2020");
        desk.send(own, approver);
        assertThat(thread(viborg, input)).contains("Slettet af").doesNotContain("Fordi det tæller");
        desk.send(thread + "/resolution", approver);
        Answer resolved = desk.open(path(viborg, input), viborg.actor);
        assertThat(resolved.text("h2")).contains("Kommentarer, ingen åbne");
        assertThat(resolved.text(".sp-comments__resolved")).contains("1 løst kommentar", "Løst af");
        desk.send(thread + "/reopening", viborg.actor);
        assertThat(thread(viborg, input)).contains("Åben igen, genåbnet af");
    }

    @Test
    void whoReadsOnlyHasNoForms() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general(SENTENCE));
        viborg.comment(input, SENTENCE, "Hvorfor?");
        Actor reader = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.READER);
        Answer page = desk.open(path(viborg, input), reader);
        assertThat(page.text(".sp-comments")).contains("Hvorfor?");
        assertThat(page.page().select(".sp-comments form")).isEmpty();
        assertThat(desk.send(path(viborg, input), reader, "sentence", "text:0:" + SENTENCE, "comment", "x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anInputThatNeverWasHasNoPage() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(general(SENTENCE));
        assertThat(desk.open(viborg.path() + "/inputs/" + UUID.randomUUID() + "/comments", viborg.actor)
                        .status())
                .isEqualTo(404);
    }

    private String thread(ResponseScene viborg, DraftInput input) throws Exception {
        Answer page = desk.open(path(viborg, input), viborg.actor);
        assertThat(page.page().select(".sp-comments__thread")).hasSize(1);
        return page.text(".sp-comments__thread");
    }

    private static String path(ResponseScene viborg, DraftInput input) {
        return viborg.path() + "/inputs/" + input.id() + "/comments";
    }
}
