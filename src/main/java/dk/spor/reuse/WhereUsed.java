package dk.spor.reuse;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import java.util.List;
import java.util.Map;

/** A room whose texts come from standard replies. */
public interface WhereUsed {

    /** In how many texts each is used that the actor may read; one that is used in none is left out. */
    Map<ReplyId, Integer> counts(ConsultationId consultation, Actor actor);

    /** Where it is used, in the order in which it is shown. */
    List<Use> uses(ConsultationId consultation, ReplyId reply, Actor actor);

    /**
     * A text that came from a standard reply.
     *
     * @param label what it is called: "VIB-3"
     * @param whose it concerns
     * @param version that it came from
     * @param text as it reads now
     */
    record Use(String label, String href, String whose, ReplyVersion version, RichText text) {}
}
