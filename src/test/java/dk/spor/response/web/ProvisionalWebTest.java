package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Treatment;
import dk.spor.response.VersionKind;
import dk.spor.response.VersionStanding;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** A response submitted with a reservation: from the check page to what resolves it, also after the deadline. */
@WebTest
class ProvisionalWebTest {

    private static final Instant AFTER = Instant.parse("2021-01-14T09:00:00Z");
    private static final String WORDS = "Med forbehold for byrådets behandling.";

    private final Desk desk;
    private final ResponseWorld world;
    private final BusinessClock clock;

    ProvisionalWebTest(MockMvc mvc, ResponseWorld world, BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.clock = clock;
    }

    @Test
    void itIsSubmittedWithItsReservationAndTheReceiptSaysWhatIsToBeRemembered() throws Exception {
        ResponseScene viborg = written();
        Answer sent = submit(viborg, WORDS);
        assertThat(sent.location()).isEqualTo(viborg.path() + "/versions/1/receipt");
        assertThat(desk.open(sent.location(), viborg.actor).text("main"))
                .contains(
                        "1, afgivet med forbehold Gælder, med forbehold",
                        WORDS,
                        "13. januar 2021",
                        "Behandling i byrådet",
                        "Husk at bekræfte eller ændre svaret bagefter.");
        Answer answered = desk.open(viborg.path(), viborg.actor);
        assertThat(answered.text(".alert")).contains("Svaret er afgivet med forbehold", "byrådet den 13. januar 2021");
        assertThat(answered.page().select("a.button-primary[href$=/confirmation]"))
                .as("not urged before the meeting")
                .isEmpty();
        assertThat(links(answered))
                .contains(
                        viborg.path() + "/versions/1/confirmation",
                        viborg.path() + "/versions/1/withdrawal",
                        viborg.path() + "/replacement");
    }

    @Test
    void theReadySentenceIsReadBeforeItIsSubmitted() throws Exception {
        ResponseScene viborg = written();
        Answer shown = submit(viborg, "");
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.typed("reservation")).contains("byrådet", "13. januar 2021");
        assertThat(viborg.version(1)).isEmpty();
        String ofAnotherDay = shown.typed("reservation").replace("13. januar", "9. december");
        Answer again = submit(viborg, ofAnotherDay);
        assertThat(again.status()).as("the day was changed since").isEqualTo(422);
        assertThat(again.typed("reservation")).isEqualTo(shown.typed("reservation"));
        assertThat(submit(viborg, shown.typed("reservation")).status()).isEqualTo(303);
    }

    @Test
    void aDecisionFromBeforeTheSubmissionIsNotProposedForItsConfirmation() throws Exception {
        ResponseScene viborg = written();
        viborg.decided("referat.pdf");
        viborg.submitted(VersionKind.PROVISIONAL);
        Answer asked = desk.open(viborg.path() + "/versions/1/confirmation", viborg.actor);
        assertThat(List.of(asked.value("meetingDate"), asked.value("meetingDateYear"), asked.value("itemNumber")))
                .containsExactly("13", "2021", "");
    }

    @Test
    void itIsConfirmedAfterTheDeadlineOnAPageThatProposesTheExpectedDay() throws Exception {
        ResponseScene viborg = provisional();
        clock.stopAt(AFTER);
        String own = viborg.path() + "/versions/1";
        assertThat(desk.open(own, viborg.actor).page().select("a.button-primary[href$=/confirmation]"))
                .hasSize(1);
        Answer asked = desk.open(own + "/confirmation", viborg.actor);
        assertThat(asked.text("blockquote")).isEqualTo("Med forbehold for byrådet.");
        assertThat(List.of(asked.value("meetingDate"), asked.value("meetingDateMonth"), asked.value("meetingDateYear")))
                .containsExactly("13", "1", "2021");
        Answer lacking = confirm(viborg, "");
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.page().select("#itemNumber-error")).isNotEmpty();
        assertThat(confirm(viborg, "7").location()).isEqualTo(own);
        Answer confirmed = desk.open(own, viborg.actor);
        assertThat(confirmed.text("main")).contains("Gælder, bekræftet", "Bekræftet den 13. januar 2021, punkt 7");
        assertThat(confirmed.page().select("main .alert, a[href$=/confirmation], a[href$=/replacement]"))
                .isEmpty();
        assertThat(desk.open(own + "/confirmation", viborg.actor).location()).isEqualTo(own);
    }

    @Test
    void whatLooksLikeANumberOfAPersonIsNotSentToTheSecretariat() throws Exception {
        ResponseScene viborg = provisional();
        clock.stopAt(AFTER);
        Answer refused = confirm(viborg, "7", "Ordføreren (070761-4285) tiltrådte.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#minutes-error")).contains("ser ud som et CPR-nummer");
        assertThat(refused.typed("minutes")).contains("Ordføreren");
        assertThat(confirm(viborg, "7", "Ordføreren tiltrådte.").status()).isEqualTo(303);
    }

    @Test
    void thePlannedTreatmentIsProposedAndStaysBesideTheReservationUntilTheDecision() throws Exception {
        ResponseScene viborg = written();
        assertThat(chosen(viborg)).isEmpty();
        desk.send(
                viborg.path() + "/agenda",
                viborg.actor,
                "s-plan",
                desk.open(viborg.path() + "/agenda", viborg.actor).value("s-plan"),
                "treatment",
                "COUNCIL",
                "body",
                "byrådet",
                "meetingDate",
                "13",
                "meetingDateMonth",
                "1",
                "meetingDateYear",
                "2021");
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        assertThat(List.of(check.value("expectedBody"), check.value("expectedDate"), check.value("expectedDateYear")))
                .containsExactly("byrådet", "13", "2021");
        assertThat(chosen(viborg)).as("the meeting is still to come").containsExactly("PROVISIONAL");
        submit(viborg, WORDS);
        assertThat(viborg.version().content().treatment().treatment()).isEqualTo(Treatment.ADMINISTRATIVE);
        assertThat(viborg.draft().treatment().treatment()).isEqualTo(Treatment.COUNCIL);
        clock.stopAt(AFTER);
        Answer decided = desk.send(
                viborg.path() + "/decision",
                viborg.actor,
                "meetingDate",
                "13",
                "meetingDateMonth",
                "1",
                "meetingDateYear",
                "2021",
                "itemNumber",
                "7",
                "extract",
                "Godkendt.");
        assertThat(decided.status()).isEqualTo(303);
        assertThat(chosen(viborg)).as("it has been held").containsExactly("COUNCIL");
        assertThat(desk.open(viborg.path() + "/versions/1/confirmation", viborg.actor)
                        .value("itemNumber"))
                .isEqualTo("7");
    }

    @Test
    void aDecisionWithoutAPlanAsksFirstWhoTreatsTheResponse() throws Exception {
        ResponseScene viborg = provisional();
        Answer page = desk.open(viborg.path() + "/decision", viborg.actor);
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(page.page().select("main a[href$=/agenda]")).isNotEmpty();
    }

    @Test
    void onlyWhoAnswersForTheMunicipalityConfirmsAndWithdraws() throws Exception {
        ResponseScene viborg = provisional();
        for (Role role : List.of(Role.CONTRIBUTOR, Role.APPROVER, Role.READER)) {
            Actor actor = viborg.colleague(role).actor;
            assertThat(links(desk.open(viborg.path() + "/versions/1", actor)))
                    .noneMatch(it -> it.endsWith("/confirmation") || it.endsWith("/withdrawal"));
            for (String step : List.of("/confirmation", "/withdrawal")) {
                assertThat(desk.open(viborg.path() + "/versions/1" + step, actor)
                                .status())
                        .isEqualTo(404);
                assertThat(desk.send(viborg.path() + "/versions/1" + step, actor, "reason", "Nej.")
                                .status())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void afterTheDeadlineATimelyProvisionalOneIsReplacedAndItsFilesAndTextsMayStillBeChanged() throws Exception {
        ResponseScene viborg = provisional();
        DraftInput input = viborg.draft().inputs().get(0);
        viborg.colleague(Role.DEPUTY).save(input.id(), input.revision(), general("Vi bakker næsten op."));
        clock.stopAt(AFTER);
        String history = viborg.path() + "/inputs/" + input.id() + "/history";
        assertThat(desk.open(viborg.path() + "/files", viborg.actor).page().select("input[type=file]"))
                .hasSize(2);
        assertThat(desk.open(history, viborg.actor).page().select("form[action$=/restoration]"))
                .isNotEmpty();
        viborg.confirm(1);
        assertThat(desk.open(viborg.path() + "/files", viborg.actor).page().select("main form"))
                .isEmpty();
        assertThat(desk.open(history, viborg.actor).page().select("main form")).isEmpty();
    }

    @Test
    void whatIsShownFollowsTheVersionThatCountsUntilSomethingElseIsWrittenOrEnclosed() throws Exception {
        ResponseScene viborg = provisional();
        assertShows(viborg, "den afgivne");
        viborg.appendix("kort.pdf");
        assertShows(viborg, "kladden");
        viborg.submitted(VersionKind.FINAL);
        assertShows(viborg, "den afgivne");
        viborg.write(general("Og dette."));
        assertShows(viborg, "kladden");
        viborg.submitted(VersionKind.FINAL);
        assertThat(viborg.withdraw(3).fold(Object::toString, Object::toString)).contains("WITHDRAWN");
        assertThat(viborg.version(3).orElseThrow().standing()).isEqualTo(VersionStanding.WITHDRAWN);
        assertShows(viborg, "kladden");
    }

    /** The first page of the response and its preview show the same. */
    private List<String> chosen(ResponseScene viborg) throws Exception {
        return desk.open(viborg.path() + "/check", viborg.actor)
                .page()
                .select("input[name=treatment][checked]")
                .eachAttr("value");
    }

    private void assertShows(ResponseScene viborg, String what) throws Exception {
        boolean submitted = what.equals("den afgivne");
        assertThat(desk.open(viborg.path(), viborg.actor).page().select("#h-afgivet"))
                .as(what)
                .hasSize(submitted ? 1 : 0);
        assertThat(desk.open(viborg.path() + "/preview", viborg.actor).page().select("main a[href$=/response.pdf]"))
                .as(what)
                .hasSize(submitted ? 1 : 0);
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }

    private ResponseScene provisional() {
        ResponseScene viborg = written();
        viborg.submitted(VersionKind.PROVISIONAL);
        return viborg;
    }

    private static List<String> links(Answer answer) {
        return answer.page().select("main a").eachAttr("href");
    }

    private Answer confirm(ResponseScene viborg, String item) throws Exception {
        return confirm(viborg, item, "");
    }

    private Answer confirm(ResponseScene viborg, String item, String minutes) throws Exception {
        return desk.send(
                viborg.path() + "/versions/1/confirmation",
                viborg.actor,
                "meetingDate",
                "13",
                "meetingDateMonth",
                "1",
                "meetingDateYear",
                "2021",
                "itemNumber",
                item,
                "minutes",
                minutes);
    }

    private Answer submit(ResponseScene viborg, String reservation) throws Exception {
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        List<String> fields = new ArrayList<>(List.of("treatment", "PROVISIONAL", "expectedBody", "byrådet"));
        fields.addAll(List.of("expectedDate", "13", "expectedDateMonth", "1", "expectedDateYear", "2021"));
        fields.addAll(List.of("reservation", reservation));
        for (String hidden : List.of("key", "revision", "strategy")) {
            fields.addAll(List.of(hidden, check.value(hidden)));
        }
        return desk.send(viborg.path() + "/submission", viborg.actor, fields.toArray(String[]::new));
    }
}
