package dk.spor.reuse;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of a standard reply has in common: one at a time, by the secretariat, kept and told. */
@Component
class ReplySteps {

    private final ReplyDesk desk;
    private final ReplyStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ReplySteps(ReplyDesk desk, ReplyStore store, Clock clock, ApplicationEventPublisher facts) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    /** Waits for whoever else is at it, and says why nothing can be written. */
    List<Refusal> lock(ConsultationId consultation, Actor actor) {
        List<Refusal> refusals =
                ReplyDesk.refusals(desk.consultation(consultation, actor).orElseThrow(NotFound::new));
        store.lock(consultation);
        return refusals;
    }

    /** The newest version; another consultation's is not there. */
    Optional<StandardReply> newest(ConsultationId consultation, ReplyId id) {
        if (store.consultation(id).filter(it -> !it.equals(consultation)).isPresent()) {
            throw new NotFound();
        }
        return store.versions(consultation, List.of(id)).stream().findFirst();
    }

    ReplyVersion take(ReplyVersion version, String title, RichText text, ReplyStep step, Actor actor) {
        Instant now = clock.instant();
        PersonId person = new PersonId(Objects.requireNonNull(actor.by().person()));
        store.add(new StandardReply(version, title, text, step, person, now), actor.by());
        facts.publishEvent(new ReplyStepTaken(actor.by(), now, version.reply(), version.number(), step));
        return version;
    }
}
