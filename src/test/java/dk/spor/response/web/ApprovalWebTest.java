package dk.spor.response.web;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static dk.spor.response.ResponseScene.theme;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Role;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ApprovalWebTest {

    private final Desk desk;
    private final ResponseWorld world;
    private final BusinessClock clock;

    ApprovalWebTest(MockMvc mvc, ResponseWorld world, BusinessClock clock) {
        this.clock = clock;
        this.desk = new Desk(mvc);
        this.world = world;
    }

    @Test
    void theCoordinatorSendsItAndEverybodySeesWhereItStands() throws Exception {
        ResponseScene viborg = written();
        viborg.colleague(Role.APPROVER);
        Answer sent = send(viborg, "/approval/request", "message", "Kan du nå det?");
        assertThat(sent.location()).isEqualTo(viborg.path() + "/approval");
        for (Role role : new Role[] {Role.CONTRIBUTOR, Role.READER, Role.APPROVER}) {
            ResponseScene reader = viborg.colleague(role);
            Answer page = desk.open(viborg.path() + "/approval", reader.actor);
            assertThat(page.text("main")).contains("Kan du nå det?", "Vi bakker op.");
            assertThat(page.text("[aria-current=step]")).startsWith("Til intern godkendelse");
            assertThat(desk.open(viborg.path(), reader.actor).text("[aria-current=step]"))
                    .startsWith("Til intern godkendelse");
        }
    }

    @Test
    void sendingBackAsksForAReasonAndTheCoordinatorReadsIt() throws Exception {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        Answer shown = desk.open(viborg.path() + "/approval", approver.actor);
        assertThat(desk.open(shown.page().select("#h-tekst + p a").attr("href"), approver.actor)
                        .status())
                .isEqualTo(200);
        Answer refused = send(approver, "/approval/return", "reason", " ", "revision", shown.value("revision"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert] a[href=#reason]").text())
                .isEqualTo("Skriv, hvad der skal ændres");
        viborg.write(general("Skrevet imens."));
        String reason = "Nævn <b>fjernvarmen</b>.";
        Answer changed = send(approver, "/approval/return", "reason", reason, "revision", shown.value("revision"));
        assertThat(changed.text("[role=alert]")).contains("er blevet ændret, efter at du åbnede siden");
        assertThat(changed.text("#reason")).isEqualTo(reason);
        assertThat(send(approver, "/approval/return", "reason", reason, "revision", changed.value("revision"))
                        .status())
                .isEqualTo(303);
        Answer page = desk.open(viborg.path() + "/approval", viborg.actor);
        assertThat(page.text(".alert-warning")).contains("Nævn <b>fjernvarmen</b>.");
        assertThat(page.page().select("form[action$=/approval/request]")).hasSize(1);
    }

    @Test
    void theApproverSeesWhatWasChangedAndApprovesThat() throws Exception {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        done(approver.approve());
        DraftInput input = viborg.draft().inputs().get(0);
        viborg.save(input.id(), input.revision(), general("Vi bakker helt op."));
        done(viborg.requestApproval(""));
        Answer page = desk.open(viborg.path() + "/approval", approver.actor);
        assertThat(page.text("section[aria-labelledby=h-aendret]"))
                .contains("Ændret siden godkendelsen", "Vi bakker[tilføjet: helt] op.");
        viborg.write(general("Skrevet imens."));
        Answer refused = send(approver, "/approval", "revision", page.value("revision"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("section[aria-labelledby=h-aendret]")).contains("Skrevet imens.");
        assertThat(send(approver, "/approval", "revision", refused.value("revision"))
                        .location())
                .isEqualTo(viborg.path() + "/approval");
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).text(".sp-checks"))
                .contains("Godkendt 20. november 2020");
    }

    @Test
    void withFourEyesTheCheckPageSaysWhatIsMissingAndHidesItsButton() throws Exception {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        send(viborg, "/approval/four-eyes", "required", "true");
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        assertThat(check.page()
                        .select(".sp-checks a[href=" + viborg.path() + "/approval]")
                        .text())
                .contains("Få svaret godkendt");
        assertThat(check.page().select("form[action$=/submission] button.button-primary"))
                .isEmpty();
        done(viborg.requestApproval(""));
        done(approver.approve());
        viborg.write(general("Tilføjet bagefter."));
        Answer changed = desk.open(viborg.path() + "/check", viborg.actor);
        assertThat(changed.text(".sp-checks")).contains("Få ændringerne godkendt");
        assertThat(changed.text("section[aria-labelledby=h-aendret]")).contains("Tilføjet bagefter.");
    }

    @Test
    void whoSubmitsWithoutTheApprovalThatWasAskedForSaysWhy() throws Exception {
        ResponseScene viborg = written();
        viborg.colleague(Role.APPROVER);
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).page().select("#unapproved"))
                .isEmpty();
        done(viborg.requestApproval(""));
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        assertThat(check.text(".sp-checks")).contains("Overvej: Vent på godkendelsen, I har bedt om.");
        Answer refused = submit(viborg, check, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert] a[href=#unapproved]")).hasSize(1);
        assertThat(submit(viborg, refused, "Direktøren er syg.").location())
                .isEqualTo(viborg.path() + "/versions/1/receipt");
        assertThat(desk.open(viborg.path() + "/approval", viborg.actor).text("main"))
                .contains("Svaret er afgivet", "Direktøren er syg.");
    }

    @Test
    void whoIsNotAskedSeesNoButtonAndTheTextCanStillBeWritten() throws Exception {
        ResponseScene viborg = written();
        viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        ResponseScene writer = viborg.colleague(Role.CONTRIBUTOR);
        Answer page = desk.open(viborg.path() + "/approval", writer.actor);
        assertThat(page.page().select("main form")).isEmpty();
        writer.write(general("Tilføjet imens."));
        assertThat(send(viborg, "/recall").location()).isEqualTo(viborg.path() + "/approval");
    }

    @Test
    void bothSidesSeeWhatItLacksAndWhatGoesWithIt() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput unfinished = viborg.write(theme("", "Vi ønsker et spor om vand.", ""));
        viborg.handedOut();
        viborg.appendix("Kort over vandløb.pdf");
        Answer sending = desk.open(viborg.path() + "/approval", viborg.actor);
        String field = viborg.path() + "/inputs/" + unfinished.id() + "#theme";
        assertThat(sending.page().select(".sp-checks a[href=" + field + "]").text())
                .isEqualTo("Ret: Bemærkning 1: Skriv, hvad temaet skal hedde");
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        Answer reading = desk.open(viborg.path() + "/approval", approver.actor);
        assertThat(reading.text(".sp-checks"))
                .contains("Skriv, hvad temaet skal hedde", "er ikke meldt færdig. Den er hos Kollega");
        assertThat(reading.page().select(".sp-checks a"))
                .as("who reads it is led to no form")
                .hasSize(1);
        assertThat(reading.text("main"))
                .contains("Bilag 1: Kort over vandløb.pdf", "Kontakt på forsiden: ikke angivet");
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        assertThat(check.text(".sp-checks")).contains("er ikke meldt færdig. Den er hos Kollega");
        assertThat(check.text("main")).contains("Kontakt på forsiden: Angiv en kontakt");
    }

    @Test
    void whoeverWritesSeesThatOthersHaveItOrWhyItCameBack() throws Exception {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        ResponseScene contributor = viborg.colleague(Role.CONTRIBUTOR);
        assertThat(desk.open(viborg.path(), contributor.actor).page().select(".alert"))
                .isEmpty();
        done(viborg.requestApproval("Kan du nå det?"));
        assertThat(desk.open(viborg.path(), contributor.actor).text(".alert-info"))
                .startsWith("Svaret venter på godkendelse Kan du nå det? 20. november 2020");
        done(approver.sendBack("Nævn fjernvarmen."));
        assertThat(desk.open(viborg.path(), contributor.actor).text(".alert-warning"))
                .startsWith("Svaret er sendt retur med bemærkninger Nævn fjernvarmen.");
        viborg.awaitsCouncil(LocalDate.parse("2020-12-09"));
        assertThat(desk.open(viborg.path(), contributor.actor).text(".alert-info"))
                .startsWith("Høringssvaret venter på politisk behandling");
    }

    @Test
    void whatWasChangedSinceTheApprovalOrTheDecisionIsPointedOut() throws Exception {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        viborg.decided("referat.pdf");
        done(viborg.requestApproval(""));
        done(approver.approve());
        clock.stopAt(clock.instant().plusSeconds(60));
        viborg.write(general("Skrevet bagefter."));
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).text(".sp-checks"))
                .contains(
                        "Overvej: Send ændringerne til godkendelse.",
                        "Overvej: Se, om ændringerne skal for mødet igen.");
    }

    @Test
    void onceItIsSubmittedForGoodNoPageSaysThatItCannotBe() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.submitted("Vi bakker op.");
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        for (String page : List.of("/approval", "/files")) {
            Answer shown = desk.open(viborg.path() + page, viborg.actor);
            assertThat(shown.text(".alert")).startsWith("Svaret er afgivet").doesNotContain("kan ikke afgives");
            assertThat(shown.page().select(".alert")).hasSize(1);
        }
        assertThat(desk.open(viborg.path() + "/approval", viborg.actor).text(".sp-steps .is-done:last-child"))
                .startsWith("Afgivet");
    }

    private Answer submit(ResponseScene scene, Answer check, String why) throws Exception {
        return send(
                scene,
                "/submission",
                "key",
                check.value("key"),
                "revision",
                check.value("revision"),
                "strategy",
                check.value("strategy"),
                "treatment",
                "ADMINISTRATIVE",
                "unapproved",
                why);
    }

    private Answer send(ResponseScene scene, String page, String... fields) throws Exception {
        return desk.send(scene.path() + page, scene.actor, fields);
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }
}
