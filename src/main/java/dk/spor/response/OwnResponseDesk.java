package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link ResponseDesk} by the same verbs that the pages use. */
@Component
class OwnResponseDesk implements ResponseDesk {

    private final Consultations consultations;
    private final AskedMunicipalities municipalities;
    private final Drafts drafts;
    private final SaveInput saving;
    private final SubmitResponse submitting;

    OwnResponseDesk(
            Consultations consultations,
            AskedMunicipalities municipalities,
            Drafts drafts,
            SaveInput saving,
            SubmitResponse submitting) {
        this.consultations = consultations;
        this.municipalities = municipalities;
        this.drafts = drafts;
        this.saving = saving;
        this.submitting = submitting;
    }

    @Override
    public Outcome<InputId> write(ConsultationId consultation, InputContent content, Actor actor) {
        InputId id = new InputId(UUID.randomUUID());
        Saving saved = saving.save(asked(consultation, actor), id, 0, content, actor);
        if (saved instanceof Saving.Refused refused) {
            return Outcome.refused(refused.refusals());
        }
        return Outcome.done(id);
    }

    @Override
    public Outcome<VersionId> submit(
            ConsultationId consultation,
            VersionKind kind,
            TreatmentDetails treatment,
            @Nullable Reservation reservation,
            Actor actor,
            Instant received) {
        Asked asked = asked(consultation, actor);
        Submission submission = new Submission(
                UUID.randomUUID(),
                drafts.of(asked).revision(),
                asked.consultation().draft(),
                kind,
                treatment,
                reservation,
                "",
                0);
        return submitting
                .submit(asked, submission, actor, received)
                .fold(version -> Outcome.done(version.id()), Outcome::refused);
    }

    private Asked asked(ConsultationId consultation, Actor actor) {
        return consultations
                .find(consultation, actor)
                .flatMap(it -> municipalities.of(it, actor))
                .orElseThrow(NotFound::new);
    }
}
