package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

/** What an agenda item says of its own accord. */
@WebTest
class AgendaWordsWebTest {

    private final Desk desk;
    private final ResponseWorld world;

    AgendaWordsWebTest(MockMvc mvc, ResponseWorld world) {
        this.desk = new Desk(mvc);
        this.world = world;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Det indstilles, at …|1", "DET INDSTILLES AT|0", "Indstilling|1"})
    void theRecommendationIsOpenedOnceByTheHeadingOrUnderIt(String heading, int times) throws Exception {
        ResponseScene lemvig = written("Lemvig"); // headings hold for all its responses
        send(lemvig, "/agenda/headings", "heading-1", heading, "part-1", "RECOMMENDATION");
        Document page = page(lemvig);
        String item = page.select("#agenda-item").text();
        assertThat(item.split("Det indstilles, at", -1)).hasSize(times + 1);
        assertThat(item).startsWith(heading).contains("udkastet til høringssvar godkendes");
        assertThat(page.select("#agenda-item ol > li")).hasSize(2);
    }

    @Test
    void whatIsEnclosedHasItsOwnNumbersAndNothingLeadsToWhatOthersCannotOpen() throws Exception {
        ResponseScene viborg = written("Viborg");
        viborg.document("Høringssvar.pdf", "Vores svar.");
        viborg.appendix("Kort <over> ruter.pdf");
        Document page = page(viborg);
        String title = viborg.consultation.consultation().title();
        assertThat(page.select("#agenda-item h2:contains(Bilag) + ul > li").eachText())
                .containsExactly(
                        "Udkast til høringssvar (vedlægges)",
                        "Høringssvar.pdf (vedlægges)",
                        "Bilag 1: Kort <over> ruter.pdf (vedlægges)",
                        "Høringsmateriale: " + title);
        assertThat(page.select("#agenda-item a").eachAttr("href"))
                .singleElement()
                .asString()
                .endsWith("/consultations/" + viborg.consultation.slug());
        String draft = page.select("main a:contains(Hent udkastet)").attr("href");
        assertThat(desk.open(draft, viborg.actor).bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whoTreatsItAndWhenStandsUnderTheConsultation() throws Exception {
        ResponseScene viborg = written("Viborg");
        assertThat(consultation(viborg)).endsWith("er i høring til tirsdag den 15. december 2020 kl. 10.00.");
        send(viborg, "/agenda", "treatment", "COUNCIL", "body", "byrådet");
        assertThat(consultation(viborg)).endsWith("kl. 10.00. Byrådet behandler svaret.");
        send(
                viborg,
                "/agenda",
                "treatment",
                "COUNCIL",
                "body",
                "byrådet",
                "meetingDate",
                "9",
                "meetingDateMonth",
                "12",
                "meetingDateYear",
                "2020");
        assertThat(consultation(viborg)).endsWith("kl. 10.00. Byrådet behandler svaret den 9. december 2020.");
    }

    private String consultation(ResponseScene scene) throws Exception {
        return page(scene).select("#agenda-item h3:contains(Høringen) + p").text();
    }

    private Document page(ResponseScene scene) throws Exception {
        return desk.open(scene.path() + "/agenda", scene.actor).page();
    }

    private void send(ResponseScene scene, String page, String... fields) throws Exception {
        String[] all = Stream.of(AgendaWebTest.seen(desk.open(scene.path() + "/agenda", scene.actor)), fields)
                .flatMap(Stream::of)
                .toArray(String[]::new);
        assertThat(desk.send(scene.path() + page, scene.actor, all).status()).isEqualTo(303);
    }

    private ResponseScene written(String municipality) {
        ResponseScene viborg = world.viborg();
        ResponseScene scene = municipality.equals("Viborg") ? viborg : world.of(viborg.consultation, municipality);
        scene.write(general("Vi bakker op."));
        return scene;
    }
}
