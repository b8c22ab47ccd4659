package dk.spor.response.web;

import dk.spor.consultation.LateDoor;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Admission;
import dk.spor.response.Asked;
import dk.spor.response.VersionStanding;
import dk.spor.response.VersionSummary;
import dk.spor.shared.Deadline;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a response has come, beside the text.
 *
 * @param writer whether the reader may write at all
 * @param approver whether the reader may approve it or send it back
 * @param submitter whether the reader may treat and submit it
 * @param closed why nothing can be submitted now; empty while it can
 * @param current the version that counts; null when there is none
 * @param late the open door through which a version comes that is marked late; null when none would be
 */
public record Standing(
        Asked asked,
        Instant now,
        boolean writer,
        boolean approver,
        boolean submitter,
        List<Refusal> closed,
        @Nullable VersionSummary current,
        @Nullable LateDoor late) {

    static Standing of(Asked asked, Admission admission, Actor actor, Instant now) {
        OrganisationId own = asked.municipality().id();
        return new Standing(
                asked,
                now,
                actor.writesFor(own),
                actor.approvesFor(own),
                actor.answersFor(own),
                admission.refusals(),
                admission.current(),
                admission.refusals().isEmpty() && admission.late()
                        ? asked.terms().door()
                        : null);
    }

    public boolean mayWrite() {
        return writer && closed.isEmpty();
    }

    /** Whether a version counts, and none is to follow it. */
    public boolean isAnswered() {
        return current != null && !closed.isEmpty();
    }

    public boolean maySubmit() {
        return submitter && closed.isEmpty();
    }

    /** The number of the version that counts; 0 when there is none. */
    public int replaces() {
        return current == null ? 0 : current.number();
    }

    /** Whether this version may be confirmed by the reader. */
    public boolean mayConfirm(VersionSummary version) {
        return mayTake(VersionStanding.CONFIRMED, version);
    }

    public boolean mayWithdraw(VersionSummary version) {
        return mayTake(VersionStanding.WITHDRAWN, version);
    }

    public boolean mayReplace(VersionSummary version) {
        return mayWrite() && version.number() == replaces();
    }

    private boolean mayTake(VersionStanding step, VersionSummary version) {
        return submitter
                && asked.terms().status().takesAnswers()
                && VersionStanding.TABLE.allows(version.standing(), step);
    }

    /** Whether answers are still to be asked for. */
    public boolean isEarly() {
        return now.isBefore(asked.terms().opens());
    }

    /** Until when an answer is taken, a late one included. */
    public Deadline deadline() {
        return asked.terms().until(now);
    }

    /** Calendar days until then; negative once it has passed, also on its day. */
    public long daysLeft() {
        long days = deadline().daysLeft(now);
        return deadline().hasPassed(now) ? Math.min(-1, days) : days;
    }
}
