package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.ToDo;
import dk.spor.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class ApprovalNoticesDbTest {

    private final ResponseWorld world;
    private final ResponseToDos toDos;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ApprovalNoticesDbTest(ResponseWorld world, ResponseToDos toDos, JdbcClient jdbc, BusinessClock clock) {
        this.world = world;
        this.toDos = toDos;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void eachSideHearsOfTheOthersStepWithoutAWordOfTheText() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        ResponseScene reader = viborg.colleague(Role.READER);
        done(viborg.requestApproval("Hemmelig besked"));
        awaitMail(approver.actor, "venter på din godkendelse");
        done(approver.sendBack("Hemmelig grund"));
        awaitMail(viborg.actor, "er sendt retur");
        done(viborg.requestApproval(""));
        done(approver.approve());
        awaitMail(viborg.actor, "er godkendt");
        assertThat(mails(viborg.actor))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it)
                        .contains(
                                viborg.consultation.consultation().title(),
                                "15. december 2020 kl. 10.00",
                                viborg.path() + "/approval")
                        .doesNotContain("kvædegelé", "Hemmelig"));
        assertThat(mails(reader.actor)).isEmpty();
    }

    @Test
    void theApproverHearsOfASubmissionWithoutApprovalAndOfFourEyes() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        viborg.fourEyes(true);
        awaitMail(approver.actor, "skal godkendes");
        viborg.fourEyes(false);
        awaitMail(approver.actor, "kan afgives uden godkendelse");
        done(viborg.requestApproval(""));
        Submission form = viborg.form();
        done(viborg.submit(
                Submission.first(form.key(), form.revision(), form.strategy(), form.treatment(), "Hemmelig grund")));
        awaitMail(approver.actor, "er afgivet uden godkendelse");
        assertThat(mails(approver.actor)).allSatisfy(it -> assertThat(it).doesNotContain("Hemmelig"));
    }

    @Test
    void whoWasAskedToApproveHearsAlsoThatThereAreNoRemarks() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        done(viborg.submit(viborg.form(VersionKind.NIL)));
        awaitMail(approver.actor, "er afgivet uden godkendelse");
    }

    @Test
    void whoWasLetInForTheTaskHearsOfItAlsoWhenItEndsTheTask() {
        ResponseScene viborg = written();
        Actor approver = viborg.letIn(Role.APPROVER);
        viborg.submitted(VersionKind.PROVISIONAL);
        clock.stopAt(Instant.parse("2021-01-14T09:00:00Z"));
        done(viborg.requestApproval(""));
        Submission form = viborg.form(VersionKind.FINAL);
        done(viborg.submit(new Submission(
                form.key(),
                form.revision(),
                form.strategy(),
                form.kind(),
                form.treatment(),
                null,
                "Direktøren er syg.",
                form.replaces())));
        assertThat(mails(approver)).anyMatch(it -> it.contains("er afgivet uden godkendelse"));
    }

    @Test
    void whatWaitsStandsAtHome() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        ResponseScene contributor = viborg.colleague(Role.CONTRIBUTOR);
        assertThat(waiting(approver)).isEmpty();
        assertThat(waiting(viborg)).containsExactly("response.toDo.goOn");
        assertThat(waiting(contributor)).containsExactly("response.toDo.goOn");
        done(viborg.requestApproval(""));
        assertThat(waiting(approver)).containsExactly("response.toDo.approve");
        assertThat(waiting(viborg)).containsExactly("response.toDo.inReview");
        assertThat(waiting(contributor)).isEmpty();
        done(approver.sendBack("Nævn fjernvarmen."));
        assertThat(waiting(approver)).isEmpty();
        assertThat(waiting(viborg)).containsExactly("response.toDo.sentBack");
        done(viborg.requestApproval(""));
        done(approver.approve());
        assertThat(waiting(viborg)).containsExactly("response.toDo.submit");
        done(viborg.submit(viborg.form()));
        assertThat(waiting(viborg)).isEmpty();
        done(viborg.withdraw(1));
        assertThat(waiting(viborg)).as("what was approved is submitted").containsExactly("response.toDo.goOn");
    }

    @Test
    void afterTheDeadlineNothingWaitsThatLeadsToASubmissionUnlessOneIsTaken() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        ResponseScene provisional = written();
        ResponseScene itsApprover = provisional.colleague(Role.APPROVER);
        provisional.submitted(VersionKind.PROVISIONAL);
        done(provisional.requestApproval(""));
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        assertThat(waiting(approver)).isEmpty();
        assertThat(waiting(itsApprover))
                .as("what follows one with a reservation is taken")
                .containsExactly("response.toDo.approve");
        done(approver.sendBack("For sent."));
        assertThat(waiting(viborg)).isEmpty();
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi ønsker mere kvædegelé."));
        return viborg;
    }

    private List<String> waiting(ResponseScene scene) {
        return toDos.waitingFor(scene.actor).stream()
                .filter(it ->
                        it.about().equals(scene.consultation.consultation().title()))
                .map(ToDo::text)
                .toList();
    }

    private void awaitMail(Actor to, String subject) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(mails(to)).anyMatch(it -> it.contains(subject)));
    }

    private List<String> mails(Actor to) {
        return jdbc.sql(
                        "select subject || ' ' || body from notification.message where person = :person and key like 'approval-%' order by id")
                .param("person", to.person().value())
                .query(String.class)
                .list();
    }
}
