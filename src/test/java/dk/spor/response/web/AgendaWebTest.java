package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Role;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.WorkStatus;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class AgendaWebTest {

    private final Desk desk;
    private final ResponseWorld world;
    private final BusinessClock clock;

    AgendaWebTest(MockMvc mvc, ResponseWorld world, BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.clock = clock;
    }

    @Test
    void theItemIsCleanHtmlWithTheResponseTheTextsAndTheAppendices() throws Exception {
        ResponseScene viborg = written();
        send(
                viborg,
                "/agenda",
                "treatment",
                "COUNCIL",
                "body",
                "Byrådet",
                "t-summary",
                "Kort <b>fortalt</b>.",
                "t-recommendation",
                "Det indstilles, at\n\n1. svaret godkendes\n2. det afgives");
        Answer page = desk.open(viborg.path() + "/agenda", viborg.actor);
        assertThat(page.page().select("#agenda-item h2").eachText())
                .containsExactly(
                        "Resume", "Indstilling", "Sagsfremstilling", "Økonomi", "Videre proces", "Bilag", "Beslutning");
        assertThat(page.page().select("#agenda-item ol").first().select("li").eachText())
                .containsExactly("svaret godkendes", "det afgives");
        assertThat(page.text("#agenda-item"))
                .contains(
                        "Kort <b>fortalt</b>.",
                        "Vi bakker op.",
                        "Byrådet behandler udkastet.",
                        "[Udfyldes]",
                        "[Udfyldes efter mødet]");
        assertThat(page.page().select("#agenda-item *").eachAttr("class")).isEmpty();
        assertThat(page.page().select("#agenda-item *").eachAttr("style")).isEmpty();
    }

    /** The deadline is on 15 December. */
    @ParameterizedTest
    @CsvSource({"14,12,2020,true", "15,12,2020,false", "13,1,2021,false"})
    void whatIsProposedFollowsWhetherTheMeetingIsBeforeTheDeadline(
            String day, String month, String year, boolean before) throws Exception {
        ResponseScene viborg = written();
        String[] meeting = {"meetingDate", day, "meetingDateMonth", month, "meetingDateYear", year};
        send(viborg, "/political-treatment", with(meeting, "treatment", "COUNCIL", "body", "byrådet"));
        String item = desk.open(viborg.path() + "/agenda", viborg.actor).text("#agenda-item");
        if (before) {
            assertThat(item)
                    .contains("Byrådet behandler udkastet. Derefter afgives", "høringssvaret afgives til KKR")
                    .doesNotContain("forbehold");
        } else {
            assertThat(item)
                    .contains("Byrådet behandler det den ", "med forbehold for politisk behandling", "eftersendes")
                    .doesNotContain("Derefter afgives", "udkastet til høringssvar godkendes");
        }
        assertThat(item).doesNotContain("byrådet behandler");
    }

    @Test
    void theWordFileHasRealHeadings() throws Exception {
        ResponseScene viborg = written();
        byte[] docx = desk.open(viborg.path() + "/agenda.docx", viborg.actor).bytes();
        assertThat(headings(docx)).contains("Resume", "Sagsfremstilling", "Udkast til høringssvar", "Beslutning");
    }

    @Test
    void theMunicipalityChoosesASetOrItsOwnHeadings() throws Exception {
        ResponseScene lemvig = world.of(world.viborg().consultation, "Lemvig"); // headings hold for all its responses
        lemvig.write(general("Vi bakker op."));
        String headings = "/agenda/headings";
        assertThat(send(lemvig, headings, "set", "CORE").location()).isEqualTo(lemvig.path() + headings);
        assertThat(items(lemvig))
                .containsExactly("Sagens kerne", "Indstilling", "Beslutning", "Sagsfremstilling", "Bilag");
        send(lemvig, headings, "heading-1", "Sagen kort", "part-1", "SUMMARY", "heading-3", "Miljø", "part-3", "OWN");
        send(lemvig, "/agenda", "t-own-miljoe", "Ingen påvirkning.");
        assertThat(items(lemvig)).containsExactly("Sagen kort", "Miljø");
        assertThat(desk.open(lemvig.path() + "/agenda", lemvig.actor).text("#agenda-item"))
                .contains("Ingen påvirkning.");
        assertThat(send(lemvig, headings).status()).isEqualTo(422);
        Answer twice =
                send(lemvig, headings, "heading-1", "Miljø", "part-1", "OWN", "heading-2", "Miljø", "part-2", "OWN");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.value("heading-2")).isEqualTo("Miljø");
        assertThat(items(world.of(lemvig.consultation, "Skive"))).contains("Videre proces");
    }

    @Test
    void theTreatmentIsPlannedAwaitedAndDecided() throws Exception {
        ResponseScene viborg = written();
        Answer refused = send(viborg, "/political-treatment", "treatment", "COUNCIL", "t-summary", "Skrevet.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.typed("t-summary")).isEqualTo("Skrevet.");
        assertThat(await(viborg).location()).isEqualTo(viborg.path() + "/agenda");
        assertThat(viborg.draft().work()).isEqualTo(WorkStatus.AWAITING_POLITICAL_TREATMENT);
        ResponseScene reader = viborg.colleague(Role.READER);
        assertThat(desk.open(viborg.path(), reader.actor).text("[aria-current=step]"))
                .isEqualTo("Politisk behandling Byrådet, 9. december 2020");
        clock.stopAt(Instant.parse("2020-12-10T08:00:00Z"));
        Answer decision = desk.open(viborg.path() + "/decision", viborg.actor);
        assertThat(decision.value("meetingDateYear")).isEqualTo("2020");
        decide(viborg);
        assertThat(desk.open(viborg.path() + "/decision", reader.actor).text("main"))
                .contains("9. december 2020", "Byrådet godkendte svaret.");
        assertThat(desk.open(viborg.path() + "/agenda", viborg.actor).text("#agenda-item"))
                .contains("Møde den 9. december 2020, punkt 12. Byrådet godkendte svaret.");
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).value("itemNumber"))
                .isEqualTo("12");
    }

    @Test
    void theRecordedDecisionPrefillsTheConfirmationOfAProvisionalVersion() throws Exception {
        ResponseScene viborg = written();
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        send(
                viborg,
                "/submission",
                "key",
                check.value("key"),
                "revision",
                check.value("revision"),
                "strategy",
                check.value("strategy"),
                "replaces",
                check.value("replaces"),
                "treatment",
                "PROVISIONAL",
                "expectedBody",
                "Byrådet",
                "expectedDate",
                "13",
                "expectedDateMonth",
                "1",
                "expectedDateYear",
                "2021",
                "reservation",
                "Med forbehold.");
        Answer agenda = desk.open(viborg.path() + "/agenda", viborg.actor);
        assertThat(agenda.value("body")).isEqualTo("Byrådet");
        assertThat(agenda.value("meetingDateYear")).isEqualTo("2021");
        await(viborg);
        clock.stopAt(Instant.parse("2020-12-10T08:00:00Z"));
        decide(viborg);
        Answer confirmation = desk.open(viborg.path() + "/versions/1/confirmation", viborg.actor);
        assertThat(confirmation.value("itemNumber")).isEqualTo("12");
        assertThat(confirmation.value("meetingDate")).isEqualTo("9");
        assertThat(confirmation.text("#minutes")).isEqualTo("Byrådet godkendte svaret.");
    }

    @Test
    void whoMayNotPlanReadsTheItem() throws Exception {
        ResponseScene viborg = written();
        ResponseScene reader = viborg.colleague(Role.READER);
        for (String page : List.of("/agenda", "/agenda/headings", "/decision")) {
            assertThat(desk.open(viborg.path() + page, reader.actor).page().select("main form"))
                    .isEmpty();
        }
    }

    private Answer await(ResponseScene scene) throws Exception {
        return send(
                scene,
                "/political-treatment",
                "treatment",
                "COUNCIL",
                "body",
                "Byrådet",
                "meetingDate",
                "9",
                "meetingDateMonth",
                "12",
                "meetingDateYear",
                "2020");
    }

    private void decide(ResponseScene scene) throws Exception {
        send(
                scene,
                "/decision",
                "meetingDate",
                "9",
                "meetingDateMonth",
                "12",
                "meetingDateYear",
                "2020",
                "itemNumber",
                "12",
                "extract",
                "Byrådet godkendte svaret.");
    }

    private List<String> items(ResponseScene scene) throws Exception {
        return desk.open(scene.path() + "/agenda", scene.actor)
                .page()
                .select("#agenda-item h2")
                .eachText();
    }

    private static List<String> headings(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream()
                    .filter(it -> it.getStyleID() != null && it.getStyleID().startsWith("Heading"))
                    .map(it -> it.getText())
                    .toList();
        }
    }

    private Answer send(ResponseScene scene, String page, String... fields) throws Exception {
        return desk.send(
                scene.path() + page, scene.actor, with(seen(desk.open(scene.path() + "/agenda", scene.actor)), fields));
    }

    /** What a page shows, so that it isn't overwritten when it has changed. */
    static String[] seen(Answer page) {
        return page.page().select("form[action$=/agenda] input[name^=s-]").stream()
                .flatMap(it -> Stream.of(it.attr("name"), it.val()))
                .toArray(String[]::new);
    }

    static String[] with(String[] some, String... others) {
        return Stream.of(some, others).flatMap(Stream::of).toArray(String[]::new);
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }
}
