package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.response.VersionId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an input one point again (Saml igen), with the answer that it had. */
@Component
public class JoinInput {

    private final PlaceSteps steps;
    private final MakePlaceChange changes;

    JoinInput(PlaceSteps steps, MakePlaceChange changes) {
        this.steps = steps;
        this.changes = changes;
    }

    /**
     * Refused when somebody else has split the input meanwhile, and when a piece has an answer, until it is said that it is
     * to be put aside. Doing it twice does it once.
     *
     * @param seen the newest step of its splitting that the actor has seen
     * @param putAside whether answers may go into history
     */
    @Transactional
    public Outcome<PointId> join(VersionId version, int number, long seen, boolean putAside, Actor actor) {
        return steps.take(
                version,
                number,
                actor,
                input -> decide(input, seen, putAside)
                        .fold(it -> Outcome.done(changes.make(input, it, actor)), Outcome::refused));
    }

    static Outcome<PlaceChange> decide(SplitInput input, long seen, boolean putAside) {
        SplitInput.Kept whole = input.whole();
        if (whole.lives()) {
            return Outcome.done(PlaceChange.none(whole.piece()));
        }
        if (input.seen() != seen) {
            return Outcome.refused(Refusal.of("synthesis.refusal.split.meanwhile"));
        }
        List<Refusal> refusals = putAside ? List.of() : JoinPieces.answered(input.marked());
        return refusals.isEmpty()
                ? Outcome.done(PlaceChange.join(
                        input.marked(), whole.id(), input.source().whole(), PlaceStep.RESTORED))
                : Outcome.refused(refusals);
    }
}
