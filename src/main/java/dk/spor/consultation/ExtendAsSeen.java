package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a later deadline by a form: not a second time when it is sent twice, nor over what somebody else gave meanwhile. */
@Component
public class ExtendAsSeen {

    private final ConsultationStore store;
    private final ExtendDeadline extend;

    ExtendAsSeen(ConsultationStore store, ExtendDeadline extend) {
        this.store = store;
        this.extend = extend;
    }

    /** What has been given so far, for the form to bring back. */
    public Seen now(ConsultationId id) {
        return Seen.of(store.extensions(id));
    }

    /**
     * The same again is done, and nothing happens.
     *
     * @param seen what had been given when the form was made
     * @param consultee for whom; null for all
     * @param deadline local date and time in Copenhagen
     */
    @Transactional
    public Outcome<Deadline> extend(
            ConsultationId id,
            Seen seen,
            @Nullable OrganisationId consultee,
            LocalDateTime deadline,
            String reason,
            Actor actor) {
        Consultation consultation = store.lock(id).orElseThrow(NotFound::new);
        List<Refusal> refusals = consultation.refusalsTo(Deed.EXTEND, actor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<Extension> given = store.extensions(id);
        if (Seen.of(given).equals(seen)) {
            return extend.extend(id, consultee, deadline, reason, actor);
        }
        Deadline wanted = new Deadline(deadline);
        return given.stream().anyMatch(it -> it.isThis(consultee, wanted, reason.strip()))
                ? Outcome.done(wanted)
                : Outcome.refused(Refusal.of("consultation.refusal.extendedMeanwhile"));
    }
}
