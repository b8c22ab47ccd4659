package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

/** What the secretariat reads of versions that no longer count, and of what has happened to those that do. */
@WebTest
class ReceivedVersionsWebTest {

    private static final Instant OPENED = Instant.parse("2020-12-15T09:01:00Z");

    private final Desk desk;
    private final ResponseWorld world;
    private final BusinessClock clock;

    ReceivedVersionsWebTest(MockMvc mvc, ResponseWorld world, BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.clock = clock;
    }

    @Test
    void theSecretariatReadsAnEarlierVersionAndWhatIsChangedOnceTheSealIsBroken() throws Exception {
        ResponseScene viborg = twice();
        Actor officer = viborg.consultation.officer();
        for (String page :
                List.of("", "/versions/1", "/versions/2", "/versions/2/changes", "/versions/1/response.pdf")) {
            assertThat(desk.open(received(viborg) + page, officer).status())
                    .as(page)
                    .isEqualTo(404);
        }
        clock.stopAt(OPENED);
        Answer current = desk.open(received(viborg), officer);
        assertThat(current.page().select("main a[href$=/versions/1], main a[href$=/versions/2/changes]"))
                .hasSize(2);
        Answer first = desk.open(received(viborg) + "/versions/1", officer);
        assertThat(first.text("main")).contains("Vi bakker op om strategien.", "Erstattet");
        assertThat(first.page().select("main a[href$=/versions/1/filing]")).hasSize(1);
        assertThat(first.page().select("main a[href$=/changes]")).isEmpty();
        assertThat(desk.open(received(viborg) + "/versions/1/response.pdf", officer)
                        .bytes())
                .isEqualTo(desk.open(viborg.path() + "/versions/1/response.pdf", viborg.actor)
                        .bytes());
        Answer changes = desk.open(received(viborg) + "/versions/2/changes", officer);
        assertThat(changes.text("del")).contains("strategien");
        assertThat(changes.text("ins")).contains("planen");
        assertThat(desk.open(received(viborg) + "/versions/1/changes", officer).status())
                .isEqualTo(404);
        assertThat(desk.open(received(viborg) + "/versions/1", viborg.consultation.coordinator("Skive"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whyAVersionWasWithdrawnIsReadWithIt() throws Exception {
        ResponseScene viborg = twice();
        ResponseScene.done(viborg.withdraw(2));
        Actor officer = viborg.consultation.officer();
        clock.stopAt(OPENED);
        assertThat(desk.open(received(viborg), officer).status()).isEqualTo(404);
        assertThat(desk.open(received(viborg) + "/versions/2", officer).text("main"))
                .contains("Trukket tilbage", "Sendt for tidligt.");
    }

    @ParameterizedTest
    @CsvSource({"https://viborg.dk/referat,true", "Sag 20/1234 i det åbne arkiv,false", "javascript:alert(1),false"})
    void whereTheMinutesAreIsShownToBothSidesAndOnlyAWebAddressIsALink(String minutes, boolean link) throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        viborg.submitted(VersionKind.PROVISIONAL);
        clock.stopAt(Instant.parse("2021-01-14T09:00:00Z"));
        String own = viborg.path() + "/versions/1";
        desk.send(
                own + "/confirmation",
                viborg.actor,
                "meetingDate",
                "13",
                "meetingDateMonth",
                "1",
                "meetingDateYear",
                "2021",
                "itemNumber",
                "7",
                "minutes",
                minutes);
        for (Answer shown :
                List.of(desk.open(own, viborg.actor), desk.open(received(viborg), viborg.consultation.officer()))) {
            assertThat(shown.page().select("main a[href=" + minutes + "]").size())
                    .isEqualTo(link ? 1 : 0);
            assertThat(shown.text("main .sp-dl")).contains(link ? "Referat" : "Referat: " + minutes);
        }
    }

    private ResponseScene twice() {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op om strategien."));
        viborg.submitted(VersionKind.FINAL);
        viborg.save(input.id(), input.revision(), general("Vi bakker op om planen."));
        viborg.submitted(VersionKind.FINAL);
        return viborg;
    }

    private static String received(ResponseScene scene) {
        return "/consultations/" + scene.consultation.slug() + "/responses/viborg";
    }
}
