package dk.spor.reuse;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The questions that other rooms ask about standard replies; nobody but the association's secretariat is answered. */
public interface StandardReplies {

    /** All of a consultation in their newest versions, by title in Danish order. */
    List<StandardReply> all(ConsultationId consultation, Actor actor);

    /** One in its newest version. */
    Optional<StandardReply> find(ConsultationId consultation, ReplyId reply, Actor actor);

    /** Those of these versions that there are, in the order asked for. */
    List<StandardReply> find(ConsultationId consultation, Collection<ReplyVersion> versions, Actor actor);

    /**
     * Keeps a new one, or other words for one that there is.
     *
     * @param seen the version that the actor saw when writing; 0 for a new one
     */
    Outcome<ReplyVersion> keep(ConsultationId consultation, ReplyId reply, ReplyEdit edit, int seen, Actor actor);
}
