package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** A submitted response that is taken back. */
@WebTest
class WithdrawalWebTest {

    private static final Instant AFTER = Instant.parse("2021-01-14T09:00:00Z");

    private final Desk desk;
    private final ResponseWorld world;
    private final BusinessClock clock;

    WithdrawalWebTest(MockMvc mvc, ResponseWorld world, BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.clock = clock;
    }

    @Test
    void aWithdrawalAsksForAReasonWhichIsReadWithTheVersion() throws Exception {
        ResponseScene viborg = provisional();
        String own = viborg.path() + "/versions/1";
        Answer lacking = desk.send(own + "/withdrawal", viborg.actor, "reason", " ");
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.page().select("#reason-error")).isNotEmpty();
        assertThat(desk.send(own + "/withdrawal", viborg.actor, "reason", "Sendt for tidligt.")
                        .location())
                .isEqualTo(own);
        Answer withdrawn = desk.open(own, viborg.actor);
        assertThat(withdrawn.text("main")).contains("Version 1 er trukket tilbage", "Sendt for tidligt.");
        assertThat(withdrawn.text(".sp-input .sp-right")).isEqualTo("Trukket tilbage");
        assertThat(withdrawn.page().select("a:contains(Skriv et nyt svar)").attr("href"))
                .isEqualTo(viborg.path());
        assertThat(desk.open(viborg.path(), viborg.actor)
                        .page()
                        .select(".alert:contains(Version 1 er trukket tilbage) a")
                        .attr("href"))
                .isEqualTo(own);
        assertThat(desk.open(own + "/withdrawal", viborg.actor).location()).isEqualTo(own);
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).value("replaces"))
                .isEqualTo("0");
    }

    @Test
    void afterTheDeadlineAWithdrawalIsSaidToBeTheLastWord() throws Exception {
        ResponseScene viborg = provisional();
        String withdrawal = viborg.path() + "/versions/1/withdrawal";
        assertThat(desk.open(withdrawal, viborg.actor).text("main")).contains("I kan afgive et nyt svar");
        clock.stopAt(AFTER);
        assertThat(desk.open(withdrawal, viborg.actor).text("main"))
                .contains("Fristen er udløbet", "erstat det i stedet")
                .doesNotContain("I kan afgive et nyt svar");
    }

    private ResponseScene provisional() {
        ResponseScene viborg = world.viborg();
        viborg.write(ResponseScene.general("Vi bakker op."));
        viborg.submitted(VersionKind.PROVISIONAL);
        return viborg;
    }
}
