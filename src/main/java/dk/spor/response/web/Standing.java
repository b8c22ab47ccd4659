package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Asked;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * How far a response has come, beside the text.
 *
 * @param writer whether the reader may write at all
 * @param approver whether the reader may approve it or send it back
 * @param submitter whether the reader may treat and submit it
 * @param closed why nothing can be submitted now; empty while it can
 */
public record Standing(
        Asked asked, Instant now, boolean writer, boolean approver, boolean submitter, List<Refusal> closed) {

    static Standing of(Asked asked, Actor actor, Instant now) {
        OrganisationId own = asked.municipality().id();
        return new Standing(
                asked,
                now,
                actor.writesFor(own),
                actor.approvesFor(own),
                actor.answersFor(own),
                asked.terms().refusalsToAnswer(now));
    }

    public boolean mayWrite() {
        return writer && closed.isEmpty();
    }

    public boolean maySubmit() {
        return submitter && closed.isEmpty();
    }

    /** Whether answers are still to be asked for. */
    public boolean isEarly() {
        return now.isBefore(asked.terms().opens());
    }

    /** Calendar days until the deadline; negative once it has passed, also on its day. */
    public long daysLeft() {
        long days = asked.terms().deadline().daysLeft(now);
        return asked.terms().deadline().hasPassed(now) ? Math.min(-1, days) : days;
    }
}
