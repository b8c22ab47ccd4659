package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Treatment;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** A form that comes too late loses nothing of what was typed. */
@WebTest
class LateWebTest {

    private static final Instant TOO_LATE = Instant.parse("2020-12-15T09:01:00Z");

    private final Desk desk;
    private final ResponseWorld world;
    private final BusinessClock clock;

    LateWebTest(MockMvc mvc, ResponseWorld world, BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.clock = clock;
    }

    @Test
    void whatComesTooLateIsRefusedAndTheTreatmentIsKeptInTheDraft() throws Exception {
        ResponseScene viborg = written();
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        clock.stopAt(TOO_LATE);
        Answer late = desk.send(viborg.path() + "/submission", viborg.actor, fields(check, "9", "12"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text("[role=alert]")).contains("frist");
        assertThat(late.page().select("main form")).isEmpty();
        assertThat(late.text("main"))
                .contains("Behandlet i byråd eller kommunalbestyrelse", "Miljøudvalget", "9 12 2020", "punkt 7b");
        assertThat(viborg.draft().treatment().treatment()).isEqualTo(Treatment.COUNCIL);
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).text("main"))
                .contains("Miljøudvalget", "punkt 7b");
    }

    @Test
    void whatComesTooLateAndCannotBeKeptIsShownAsItWasTyped() throws Exception {
        ResponseScene viborg = written();
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        clock.stopAt(TOO_LATE);
        for (String where : new String[] {"/submission", "/treatment"}) {
            Answer late = desk.send(viborg.path() + where, viborg.actor, fields(check, "31", "2"));
            assertThat(late.status()).isEqualTo(422);
            assertThat(late.text("#meetingDate")).isEqualTo("31 2 2020");
            assertThat(late.text("main")).contains("Miljøudvalget", "punkt 7b");
        }
    }

    @Test
    void aReservationThatComesTooLateIsShownWhole() throws Exception {
        ResponseScene viborg = written();
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        clock.stopAt(TOO_LATE);
        Answer late = desk.send(viborg.path() + "/submission", viborg.actor, reserved(check));
        assertThat(late.status()).isEqualTo(422);
        for (Answer page : List.of(late, desk.open(viborg.path() + "/check", viborg.actor))) {
            assertThat(page.text("#treatment")).isEqualTo("Med forbehold for politisk godkendelse");
            assertThat(page.text("#expectedBody")).isEqualTo("Byrådet");
            assertThat(page.text("#expectedDate")).isEqualTo("13 1 2021");
            assertThat(page.text("#reservation")).isEqualTo("Med forbehold for byrådet.");
        }
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }

    private static String[] reserved(Answer check) {
        return new String[] {
            "key",
            check.value("key"),
            "revision",
            check.value("revision"),
            "strategy",
            check.value("strategy"),
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
            "Med forbehold for byrådet."
        };
    }

    private static String[] fields(Answer check, String day, String month) {
        return new String[] {
            "key",
            check.value("key"),
            "revision",
            check.value("revision"),
            "strategy",
            check.value("strategy"),
            "treatment",
            "COUNCIL",
            "body",
            "Miljøudvalget",
            "meetingDate",
            day,
            "meetingDateMonth",
            month,
            "meetingDateYear",
            "2020",
            "itemNumber",
            "punkt 7b"
        };
    }
}
