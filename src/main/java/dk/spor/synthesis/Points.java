package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions that other rooms ask about points and their answers. */
public interface Points {

    /** Those whose points this actor may read now, in Danish order. */
    List<Organisation> municipalities(ConsultationId consultation, Actor actor);

    /**
     * Every living point that this actor of the secretariat may read now, municipality by municipality in Danish order.
     */
    List<AnsweredPoint> all(ConsultationId consultation, Actor actor);

    /** The same of one municipality. */
    List<AnsweredPoint> of(ConsultationId consultation, OrganisationId municipality, Actor actor);

    /**
     * Those about this paragraph, then those about this track, or, where there is no track, about the whole draft; at most
     * so many.
     */
    List<AnsweredPoint> concerning(
            ConsultationId consultation,
            @Nullable ParagraphId paragraph,
            @Nullable TrackId track,
            int most,
            Actor actor);

    /**
     * The same one after another, without all of them being in memory at once; to be closed, within a transaction.
     */
    Stream<AnsweredPoint> stream(ConsultationId consultation, Actor actor);

    /** One, also when it lives no longer. */
    Optional<AnsweredPoint> find(PointId id, Actor actor);

    /** The one of a consultation that is called so: "VIB-3", or "VIB-3.2" for a piece. */
    Optional<AnsweredPoint> find(ConsultationId consultation, String label, Actor actor);

    /** Those of a consultation that are called so, as far as the actor may read them now, by their labels. */
    Map<String, AnsweredPoint> find(ConsultationId consultation, Set<String> labels, Actor actor);

    /** Those of these that the actor may read now, by identity, in the order of {@link #all}. */
    Map<PointId, AnsweredPoint> find(Collection<PointId> ids, Actor actor);
}
