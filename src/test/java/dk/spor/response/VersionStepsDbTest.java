package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.media.Files;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Outcome;
import dk.spor.shared.Sha256;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a version after it was submitted. */
@DbTest
class VersionStepsDbTest {

    private static final Instant AFTER = Instant.parse("2021-01-14T09:00:00Z");

    private final ResponseWorld world;
    private final BusinessClock clock;
    private final Files files;
    private final JdbcClient jdbc;

    VersionStepsDbTest(ResponseWorld world, BusinessClock clock, Files files, JdbcClient jdbc) {
        this.world = world;
        this.clock = clock;
        this.files = files;
        this.jdbc = jdbc;
    }

    @Test
    void aReservationNeedsABodyADayThatIsNotPastAndItsWords() {
        ResponseScene viborg = written();
        Submission form = viborg.form(VersionKind.PROVISIONAL);
        Reservation lacking = new Reservation("", form.reservation().expected().minusYears(1), " ");
        Submission empty = new Submission(
                form.key(), form.revision(), form.strategy(), form.kind(), form.treatment(), lacking, "", 0);
        assertThat(refusals(viborg.submit(empty)))
                .containsExactly(
                        "response.check.expectedBody",
                        "response.check.expectedDate.past",
                        "response.check.reservation");
    }

    @Test
    void aProvisionalResponseIsConfirmedAlsoAfterTheDeadlineAndItsTextStays() {
        ResponseScene viborg = written();
        Version provisional = viborg.submitted(VersionKind.PROVISIONAL);
        assertThat(provisional.standing()).isEqualTo(VersionStanding.PROVISIONAL);
        clock.stopAt(AFTER);
        Version confirmed = done(viborg.confirm(1));
        assertThat(confirmed.standing()).isEqualTo(VersionStanding.CONFIRMED);
        assertThat(confirmed.proof()).isEqualTo(provisional.proof());
        assertThat(confirmed.content()).isEqualTo(provisional.content());
        assertThat(done(viborg.confirm(1))).as("sent twice").isEqualTo(confirmed);
    }

    @Test
    void aConfirmationNeedsAMeetingThatHasBeenHeldAndItsItem() {
        ResponseScene viborg = written();
        viborg.submitted(VersionKind.PROVISIONAL);
        Outcome<Version> lacking = viborg.bean(ConfirmVersion.class)
                .confirm(viborg.asked(), 1, new Confirmation(null, " ", "x".repeat(5001)), viborg.actor);
        assertThat(refusals(lacking))
                .containsExactly("response.check.meetingDate", "response.check.itemNumber", "response.refusal.tooLong");
    }

    @Test
    void aMeetingBeforeTheSubmissionConfirmsNothingAndOneOnItsDayDoes() {
        ResponseScene viborg = written();
        LocalDate submitted =
                Copenhagen.day(viborg.submitted(VersionKind.PROVISIONAL).receivedAt());
        clock.stopAt(AFTER);
        assertThat(refusals(confirm(viborg, submitted.minusDays(1))))
                .containsExactly("response.refusal.confirmedBefore");
        assertThat(done(confirm(viborg, submitted)).standing()).isEqualTo(VersionStanding.CONFIRMED);
    }

    private static Outcome<Version> confirm(ResponseScene scene, LocalDate meeting) {
        return scene.bean(ConfirmVersion.class)
                .confirm(scene.asked(), 1, new Confirmation(meeting, "7", ""), scene.actor);
    }

    @Test
    void whatFollowsATimelyProvisionalOneAfterTheDeadlineIsNotLate() {
        ResponseScene viborg = written();
        viborg.submitted(VersionKind.PROVISIONAL);
        clock.stopAt(AFTER);
        viborg.write(general("Byrådet tilføjer dette."));
        Version second = viborg.submitted(VersionKind.FINAL);
        assertThat(second.arrival().late()).isFalse();
        assertThat(second.number()).isEqualTo(2);
        assertThat(viborg.version(1).orElseThrow().standing()).isEqualTo(VersionStanding.SUPERSEDED);
        assertThat(viborg.version()).isEqualTo(second);
        assertKept(viborg, 1);
        assertKept(viborg, 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = VersionKind.class,
            names = {"FINAL", "NIL", "DECLINED"})
    void whatFollowsAnyOtherAfterTheDeadlineIsRefused(VersionKind kind) {
        ResponseScene viborg = written();
        viborg.submitted(kind);
        clock.stopAt(AFTER);
        assertThat(refusals(viborg.submit(viborg.form(VersionKind.FINAL))))
                .containsExactly("consultation.refusal.deadlinePassed");
    }

    @Test
    void whatIsConfirmedOrWithdrawnIsNotFollowedAfterTheDeadline() {
        ResponseScene viborg = written();
        viborg.submitted(VersionKind.PROVISIONAL);
        clock.stopAt(AFTER);
        done(viborg.confirm(1));
        assertThat(refusals(viborg.submit(viborg.form(VersionKind.FINAL))))
                .containsExactly("consultation.refusal.deadlinePassed");
        done(viborg.withdraw(1));
        assertThat(refusals(viborg.submit(viborg.form(VersionKind.FINAL))))
                .containsExactly("consultation.refusal.deadlinePassed");
    }

    @ParameterizedTest
    @EnumSource(VersionKind.class)
    void untilTheDeadlineAnyVersionIsReplacedAndNoneIsLost(VersionKind kind) {
        ResponseScene viborg = written();
        viborg.submitted(kind);
        assertThat(viborg.draft().inputs()).as("a draft is kept").hasSize(1);
        Version second = viborg.submitted(VersionKind.FINAL);
        assertThat(second.proof().json()).contains("\"replaces\":1");
        assertKept(viborg, 1);
        assertKept(viborg, 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = VersionKind.class,
            names = {"NIL", "DECLINED"})
    void aShortAnswerNeedsNothingWritten(VersionKind kind) {
        ResponseScene viborg = world.viborg();
        Version kept = viborg.submitted(kind);
        assertThat(kept.inputs()).isEmpty();
        assertThat(viborg.version()).usingRecursiveComparison().isEqualTo(kept);
        assertKept(viborg, 1);
    }

    @Test
    void whoHasWithdrawnHasNotAnsweredAndMayAnswerAgainInTime() {
        ResponseScene viborg = written();
        viborg.submitted(VersionKind.FINAL);
        Version withdrawn = done(viborg.withdraw(1));
        assertThat(withdrawn.standing()).isEqualTo(VersionStanding.WITHDRAWN);
        assertThat(viborg.bean(Answered.class).answered(viborg.consultation.id()))
                .isEmpty();
        Version second = viborg.submitted(VersionKind.FINAL);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.content().replaces()).as("nothing counted").isNull();
        assertKept(viborg, 1);
    }

    @Test
    void aWithdrawalNeedsAReasonAndWhoAnswers() {
        ResponseScene viborg = written();
        viborg.submitted(VersionKind.FINAL);
        WithdrawVersion withdrawing = viborg.bean(WithdrawVersion.class);
        assertThat(refusals(withdrawing.withdraw(viborg.asked(), 1, " ", viborg.actor)))
                .containsExactly("response.refusal.reasonMissing");
        ResponseScene skive = world.of(viborg.consultation, "Skive");
        assertThatThrownBy(() -> withdrawing.withdraw(viborg.asked(), 1, "Nej.", skive.actor))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatCountsNoMoreIsNeitherConfirmedNorWithdrawn() {
        ResponseScene viborg = written();
        viborg.submitted(VersionKind.PROVISIONAL);
        viborg.submitted(VersionKind.FINAL);
        assertThat(refusals(viborg.confirm(1))).containsExactly("response.refusal.step.SUPERSEDED");
        assertThat(refusals(viborg.withdraw(1))).containsExactly("response.refusal.step.SUPERSEDED");
        assertThat(refusals(viborg.confirm(2))).containsExactly("response.refusal.step.VALID");
    }

    @Test
    void theDatabaseLetsNoVersionInBesideTheOneThatCounts() {
        ResponseScene viborg = written();
        Version first = viborg.submitted(VersionKind.FINAL);
        assertThatThrownBy(() -> insertCopy(first, 2)).hasStackTraceContaining("one_current_version");
        assertThatThrownBy(() -> insertCopy(first, 3)).hasStackTraceContaining("one_current_version");
        done(viborg.withdraw(1));
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into response.version_step (response, number, step, person, organisation, at)
                        select response, number, 'SUPERSEDED', person, organisation, at from response.version_step
                        where response = :response
                        """)
                        .param("response", first.response().value())
                        .update())
                .hasStackTraceContaining("a_version_ends_once");
    }

    private void insertCopy(Version of, int number) {
        jdbc.sql("""
                        insert into response.version (id, response, number, kind, received_at, submitted_by,
                            submitted_for, strategy_version, treatment, body, item_number, minutes, json, json_sha256,
                            pdf, pdf_sha256, pages, over_length, receipt_number, submission_key)
                        select gen_random_uuid(), response, :number, kind, received_at, submitted_by, submitted_for,
                            strategy_version, treatment, body, item_number, minutes, json, json_sha256, pdf,
                            pdf_sha256, pages, over_length, :receipt, gen_random_uuid()
                        from response.version where id = :id
                        """)
                .param("id", of.id().value())
                .param("number", number)
                .param("receipt", UUID.randomUUID().toString())
                .update();
    }

    /** Its row, its PDF and both digests are there, and say the same. */
    private void assertKept(ResponseScene scene, int number) {
        Version version = scene.version(number).orElseThrow();
        assertThat(Sha256.of(files.open(version.proof().pdf()).orElseThrow().bytes()))
                .isEqualTo(version.proof().pdfSha256());
        assertThat(VersionJson.of(
                        version.format(),
                        scene.consultation.id(),
                        scene.actor.organisation(),
                        version.content(),
                        List.of()))
                .isEqualTo(version.proof().json());
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }
}
