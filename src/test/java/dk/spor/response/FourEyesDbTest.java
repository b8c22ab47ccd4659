package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Enrolment;
import dk.spor.identity.Role;
import dk.spor.media.FileType;
import dk.spor.media.UploadId;
import dk.spor.shared.By;
import dk.spor.shared.Outcome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DbTest
class FourEyesDbTest {

    private final ResponseWorld world;
    private final Enrolment enrolment;

    FourEyesDbTest(ResponseWorld world, Enrolment enrolment) {
        this.world = world;
        this.enrolment = enrolment;
    }

    @Test
    void approvalIsOffUntilSomebodyAsksForIt() {
        ResponseScene viborg = written();
        assertThat(viborg.approval().isRequired()).isFalse();
        done(viborg.submit(viborg.form()));
    }

    @Test
    void withFourEyesOnlyWhatIsApprovedIsSubmitted() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        viborg.fourEyes(true);
        assertThat(refusals(viborg.submit(viborg.form()))).containsExactly("response.check.approval.missing");
        assertThat(refusals(submit(viborg, "Det haster."))).containsExactly("response.check.approval.missing");
        done(viborg.requestApproval(""));
        done(approver.approve());
        done(viborg.submit(viborg.form()));
    }

    @ParameterizedTest
    @EnumSource(names = {"NIL", "DECLINED"})
    void withFourEyesNobodyAloneAnswersWithoutText(VersionKind kind) {
        ResponseScene viborg = written();
        viborg.fourEyes(true);
        assertThat(refusals(viborg.submit(viborg.form(kind)))).containsExactly("response.check.approval.short");
        viborg.fourEyes(false);
        done(viborg.submit(viborg.form(kind)));
    }

    @Test
    void theApprovalOfAnOlderTextDoesNotCount() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        viborg.fourEyes(true);
        done(viborg.requestApproval(""));
        done(approver.approve());
        viborg.write(general("Tilføjet bagefter."));
        assertThat(refusals(viborg.submit(viborg.form()))).containsExactly("response.check.approval.outdated");
        done(viborg.requestApproval(""));
        assertThat(refusals(viborg.submit(viborg.form()))).containsExactly("response.check.approval.outdated");
        done(approver.approve());
        done(viborg.submit(viborg.form()));
    }

    @Test
    void theApprovalOfOtherFilesDoesNotCount() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        done(approver.approve());
        Draft draft = viborg.draft();
        String other = "0".repeat(64);
        Enclosure added = new Enclosure(
                new EnclosureId(UUID.randomUUID()),
                new UploadId(UUID.randomUUID()),
                "Kort.pdf",
                FileType.PDF,
                9,
                other,
                false);
        Draft changed = new Draft(
                draft.id(),
                draft.revision(),
                draft.work(),
                draft.begun(),
                draft.treatment(),
                draft.reservation(),
                draft.contact(),
                draft.inputs(),
                new Enclosures(null, List.of(added)));
        Approval approval = viborg.bean(Approvals.class).of(changed);
        assertThat(approval.holds()).isFalse();
        assertThat(approval.filesChanged()).isTrue();
    }

    @Test
    void whoHasApprovedItDoesNotSubmitIt() {
        ResponseScene viborg = written();
        Actor both = viborg.actor;
        enrolment.give(both.person(), both.organisation(), Role.APPROVER, By.SYSTEM);
        ResponseScene asApprover =
                world.as(viborg.consultation, new Actor(both.person(), both.organisation(), Role.APPROVER));
        viborg.fourEyes(true);
        done(viborg.requestApproval(""));
        done(asApprover.approve());
        assertThat(refusals(viborg.submit(viborg.form()))).containsExactly("response.check.approval.own");
        ResponseScene deputy = viborg.colleague(Role.DEPUTY);
        done(deputy.submit(deputy.form()));
    }

    @Test
    void whoHasAskedForApprovalSubmitsWithoutItOnlyWithAReason() {
        ResponseScene viborg = written();
        viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        done(viborg.takeBack());
        assertThat(refusals(submit(viborg, ""))).containsExactly("response.check.unapproved");
        assertThat(refusals(submit(viborg, "x".repeat(2001)))).containsExactly("response.refusal.tooLong");
        done(submit(viborg, "Direktøren er syg."));
        assertThat(viborg.approval().taken(Step.SUBMITTED))
                .hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo("Direktøren er syg."));
    }

    @Test
    void itIsKeptWhoChoseItAndCanBeTurnedOffAgain() {
        ResponseScene viborg = written();
        viborg.fourEyes(true);
        assertThat(viborg.approval().fourEyes().by()).isEqualTo(viborg.actor.person());
        viborg.fourEyes(false);
        assertThat(viborg.approval().isRequired()).isFalse();
        done(viborg.submit(viborg.form()));
    }

    private static Outcome<Version> submit(ResponseScene scene, String unapproved) {
        Submission form = scene.form();
        return scene.submit(
                Submission.first(form.key(), form.revision(), form.strategy(), form.treatment(), unapproved));
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }
}
