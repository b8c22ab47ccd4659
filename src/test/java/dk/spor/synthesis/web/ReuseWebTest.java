package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.response.web.Desk.Answer;
import dk.spor.reuse.ReplyVersion;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** Standard replies at the desk. */
@WebTest
class ReuseWebTest extends AtTheDesk {

    private static final String WORDS = SynthesisScene.REPLY;

    ReuseWebTest(MockMvc mvc, SynthesisWorld world) {
        super(mvc, world, "");
    }

    @Test
    void oneIsPutBelowWhatIsTypedAndNothingTypedIsLost() throws Exception {
        ReplyVersion reply = scene.reply("Senere");
        scene.stem();
        String aarhus = page("/points/VIB-2")
                .select(".sp-similar li:contains(AAR-1) input")
                .val();

        Answer put = post(
                "/points/VIB-2/assessment/insertion",
                "municipality",
                "viborg",
                "chosen",
                "NOTED",
                "reason",
                "Kære Viborg",
                "note",
                "Spørg Ib",
                "seen",
                seen("VIB-2"),
                "also",
                aarhus,
                "replyTitle",
                "Ny titel",
                "reply",
                reply.reply().toString());

        assertThat(put.status()).isEqualTo(200);
        assertThat(put.typed("reason").strip()).isEqualTo("Kære Viborg\n\n" + WORDS);
        assertThat(put.typed("note").strip()).isEqualTo("Spørg Ib");
        assertThat(put.page().select("input[name=chosen][checked]").val()).isEqualTo("NOTED");
        assertThat(put.page().select("input[name=also][checked]").val()).isEqualTo(aarhus);
        assertThat(put.value("replyTitle")).isEqualTo("Ny titel");
        assertThat(put.value("from")).isEqualTo(reply.toString());
        assertThat(put.text("[data-said]")).contains("»Senere« er sat ind");
        assertThat(put.page().select("form#assessment").attr("action")).endsWith("?municipality=viborg");
        assertThat(scene.point("VIB-2").assessment()).as("nothing is saved").isNull();
    }

    @Test
    void whereItIsUsedIsTheNewestWordsOnly() throws Exception {
        ReplyVersion reply = scene.reply("Senere");
        scene.stem();
        String aarhus = page("/points/VIB-2")
                .select(".sp-similar li:contains(AAR-1) input")
                .val();
        String from = reply.toString();
        save("VIB-2", "Kære Viborg\n\n" + WORDS, "also", aarhus, "from", from);
        save("VIB-1", "Tak for forslaget. Det tages op i 2022.", "from", from);
        save("LEM-1", "Energi er allerede med i strategien.", "from", from);

        assertThat(uses(reply))
                .containsExactly(
                        "VIB-1 Viborg – ordene er ændret i svaret Læs svaret på VIB-1 Tak for forslaget. Det tages op i 2022.",
                        "VIB-2 Viborg",
                        "AAR-1 Aarhus");
        assertThat(page("/reasons").text()).contains("brugt i 3 svar");

        assertThat(page("/points/VIB-2").select("input[name=from]").val())
                .as("goes on with it")
                .isEqualTo(from);
        save("VIB-2", "Helt andre ord er skrevet nu.", "from", from);
        save("AAR-1", "Også her er skrevet noget andet.");
        assertThat(uses(reply)).hasSize(1);
    }

    @Test
    void changingOneChangesNothingThatIsWritten() throws Exception {
        ReplyVersion reply = scene.reply("Senere");
        save("VIB-1", WORDS, "from", reply.toString());
        String address = "/reasons/" + reply.reply();

        assertThat(post(address, "title", "Senere", "text", "Helt nye ord", "seen", "1")
                        .status())
                .isEqualTo(303);
        assertThat(uses(reply)).containsExactly("VIB-1 Viborg – med en tidligere ordlyd");
        assertThat(post(address + "/withdrawal", "seen", "2").status()).isEqualTo(303);

        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo(WORDS);
        assertThat(uses(reply)).containsExactly("VIB-1 Viborg – med en tidligere ordlyd");
        assertThat(page("/points/VIB-1").select("#reply"))
                .as("no longer to choose")
                .isEmpty();
        assertThat(post(
                                "/points/VIB-1/assessment/insertion",
                                "reply",
                                reply.reply().toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anAnswerIsKeptAsOneAndComesFromIt() throws Exception {
        scene.stem();
        String aarhus = page("/points/VIB-2")
                .select(".sp-similar li:contains(AAR-1) input")
                .val();
        String id = UUID.randomUUID().toString();
        String[] form = {
            "chosen",
            "NOTED",
            "reason",
            WORDS,
            "seen",
            seen("VIB-2"),
            "also",
            aarhus,
            "newReply",
            id,
            "replyTitle",
            "Senere"
        };

        assertThat(post("/points/VIB-2/assessment/reply", form).status()).isEqualTo(303);
        assertThat(post("/points/VIB-2/assessment/reply", form).status())
                .as("sent twice")
                .isEqualTo(303);

        assertThat(scene.point("VIB-2").outcome()).isEqualTo(AssessmentOutcome.NOTED);
        assertThat(page("/reasons/" + id).select("#h-brug ~ ul > li").eachText())
                .containsExactly("VIB-2 Viborg", "AAR-1 Aarhus");
        assertThat(page("/points/LEM-1").select("#reply option").eachText())
                .containsExactly("Vælg et standardsvar", "Senere");
    }

    @Test
    void withoutATitleTheAnswerIsSavedAndTheRestIsSaid() throws Exception {
        Answer refused =
                post("/points/VIB-1/assessment/reply", "chosen", "NOTED", "reason", WORDS, "seen", seen("VIB-1"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#replyTitle-error")).contains("Skriv, hvad standardsvaret skal hedde");
        assertThat(refused.page().select("details:has(#replyTitle)").hasAttr("open"))
                .isTrue();
        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo(WORDS);
        assertThat(refused.page().selectFirst("#assessment input[name=seen]").val())
                .isEqualTo(seen("VIB-1"));
        save("VIB-1", "Nye ord");
        assertThat(post("/points/VIB-2/assessment/insertion", "reason", "Ord").text("#reply-error"))
                .isEmpty();
        scene.reply("Senere");
        Answer nothing = post("/points/VIB-2/assessment/insertion", "reason", "Ord");
        assertThat(nothing.text("#reply-error")).contains("Vælg et standardsvar");
        assertThat(nothing.typed("reason").strip()).isEqualTo("Ord");
    }

    @Test
    void whoPutsOneInIsStillToldThatSomebodyElseHasAnsweredMeanwhile() throws Exception {
        ReplyVersion reply = scene.reply("Senere");
        String seen = seen("VIB-1");
        scene.save("VIB-1", AssessmentOutcome.NOTED, "Den andens svar", scene.consultation.lead());

        Answer put = post(
                "/points/VIB-1/assessment/insertion",
                "reason",
                "Mine ord",
                "seen",
                seen,
                "reply",
                reply.reply().toString());
        Answer refused = post(
                "/points/VIB-1/assessment",
                "reason",
                put.typed("reason"),
                "seen",
                put.page().selectFirst("#assessment input[name=seen]").val());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".sp-block")).contains("Den andens svar");
        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo("Den andens svar");
    }

    @Test
    void anothersRepliesAreNotThere() throws Exception {
        SynthesisScene elsewhere = world.answered();
        ReplyVersion reply = elsewhere.reply("Senere");

        assertThat(post(
                                "/points/VIB-1/assessment/insertion",
                                "reply",
                                reply.reply().toString())
                        .status())
                .isEqualTo(404);
        assertThat(post("/points/VIB-1/assessment/insertion", "reply", "nonsense")
                        .status())
                .isEqualTo(404);
        save("VIB-1", WORDS, "from", reply.toString(), "from", "nonsense");
        assertThat(desk.open(
                                "/consultations/" + elsewhere.consultation.slug() + "/reasons/" + reply.reply(),
                                elsewhere.officer)
                        .text("#h-brug"))
                .isEqualTo("Ikke brugt endnu");
        assertThat(post(
                                "/points/VIB-1/assessment/reply",
                                "reason",
                                "Andre ord",
                                "seen",
                                seen("VIB-1"),
                                "newReply",
                                reply.reply().toString(),
                                "replyTitle",
                                "Min")
                        .status())
                .as("its identity is another consultation's")
                .isEqualTo(404);
        Actor viborg = scene.consultation.coordinator("Viborg");
        for (String part : List.of("/insertion", "/reply")) {
            assertThat(desk.send(address("/points/VIB-1/assessment" + part), viborg)
                            .status())
                    .isEqualTo(404);
        }
    }

    private List<String> uses(ReplyVersion reply) throws Exception {
        return page("/reasons/" + reply.reply()).select("#h-brug ~ ul > li").eachText();
    }

    private void save(String label, String reason, String... more) throws Exception {
        String[] fields = Stream.concat(
                        Stream.of("chosen", "NOTED", "reason", reason, "seen", seen(label)), Stream.of(more))
                .toArray(String[]::new);
        assertThat(post("/points/" + label + "/assessment", fields).status()).isEqualTo(303);
    }
}
