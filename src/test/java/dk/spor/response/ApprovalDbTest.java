package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Role;
import dk.spor.ui.NotFound;
import org.junit.jupiter.api.Test;

@DbTest
class ApprovalDbTest {

    private final ResponseWorld world;
    private final ConsultationWorld consultations;

    ApprovalDbTest(ResponseWorld world, ConsultationWorld consultations) {
        this.world = world;
        this.consultations = consultations;
    }

    @Test
    void itGoesToApprovalAndComesBackApproved() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval("Kan du nå det inden fredag?"));
        assertThat(viborg.draft().work()).isEqualTo(WorkStatus.INTERNAL_REVIEW);
        done(approver.approve());
        assertThat(viborg.draft().work()).isEqualTo(WorkStatus.DRAFT);
        assertThat(viborg.approval().holds()).isTrue();
        assertThat(viborg.approval().steps())
                .extracting(StepTaken::step)
                .containsExactly(Step.STARTED, Step.REVIEW_REQUESTED, Step.APPROVED);
        assertThat(viborg.approval().taken(Step.REVIEW_REQUESTED))
                .hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo("Kan du nå det inden fredag?"));
        assertThat(viborg.approval().last().step().by()).isEqualTo(approver.actor.person());
    }

    @Test
    void itIsSentBackWithAReasonAlsoAfterItHasBeenApproved() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        assertThat(refusals(approver.sendBack("  "))).containsExactly("response.refusal.reason");
        done(approver.sendBack("Nævn fjernvarmen."));
        assertThat(viborg.draft().work()).isEqualTo(WorkStatus.DRAFT);
        assertThat(refusals(approver.sendBack("Igen."))).containsExactly("response.refusal.notInReview");
        done(viborg.requestApproval(""));
        done(approver.approve());
        done(approver.sendBack("Jeg overså noget."));
        assertThat(viborg.approval().holds()).isFalse();
        assertThat(viborg.approval().isSentBack()).isTrue();
        assertThat(viborg.approval().last().step().reason()).isEqualTo("Jeg overså noget.");
    }

    @Test
    void whatWasApprovedIsKeptWordForWordAndALaterChangeShows() {
        ResponseScene viborg = written();
        DraftInput input = viborg.draft().inputs().get(0);
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        done(approver.approve());
        viborg.save(input.id(), input.revision(), general("Vi bakker helt op."));
        viborg.write(general("Og så lidt til."));
        Approval approval = viborg.approval();
        assertThat(approval.isOutdated()).isTrue();
        assertThat(approval.changes()).hasSize(2);
        assertThat(approval.changes().get(0).before().text().text()).isEqualTo("Vi bakker op.");
        assertThat(approval.changes().get(0).now().text().text()).isEqualTo("Vi bakker helt op.");
        assertThat(approval.changes().get(1).before()).isNull();
    }

    @Test
    void onlyWhatWasReadIsApproved() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        done(viborg.requestApproval(""));
        int read = viborg.draft().revision();
        viborg.write(general("Skrevet imens."));
        assertThat(refusals(approver.approve(read))).containsExactly("response.refusal.changedSinceRead");
        done(approver.approve());
        assertThat(refusals(approver.approve())).containsExactly("response.refusal.notInReview");
    }

    @Test
    void theCoordinatorTakesItBack() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        assertThat(refusals(viborg.takeBack())).containsExactly("response.refusal.work");
        done(viborg.requestApproval(""));
        assertThat(refusals(viborg.requestApproval(""))).containsExactly("response.refusal.work");
        done(viborg.takeBack());
        assertThat(viborg.draft().work()).isEqualTo(WorkStatus.DRAFT);
        assertThat(refusals(approver.approve())).containsExactly("response.refusal.notInReview");
    }

    @Test
    void withoutAnApproverItGoesNowhere() {
        ResponseScene samsoe = world.of(consultations.published(), "Samsø");
        samsoe.write(general("Vi bakker op."));
        assertThat(refusals(samsoe.requestApproval(""))).containsExactly("response.refusal.noApprover");
    }

    @Test
    void nobodyApprovesOrOrganisesWhoMayNot() {
        ResponseScene viborg = written();
        ResponseScene approver = viborg.colleague(Role.APPROVER);
        assertThatThrownBy(() -> viborg.colleague(Role.CONTRIBUTOR).requestApproval(""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> approver.fourEyes(true)).isInstanceOf(NotFound.class);
        done(viborg.requestApproval(""));
        assertThatThrownBy(viborg::approve).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> viborg.colleague(Role.READER).sendBack("Nej.")).isInstanceOf(NotFound.class);
        assertThatThrownBy(approver::takeBack).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.of(viborg.consultation, "Skive")
                        .colleague(Role.APPROVER)
                        .approve())
                .isInstanceOf(NotFound.class);
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }
}
