package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of every look-up that says which consultations, and which of their materials, an actor may see. */
interface Visible {

    /** The deadline with its extensions for all, of the consultation {@code c}. */
    String GENERAL_DEADLINE = """
            greatest(c.deadline, (
                select max(e.deadline) from consultation.extension e
                where e.consultation = c.id and e.consultee is null)) as deadline
            """;

    /** Each one {@code c} with its newest published material {@code m}; before there is one, with what is written. */
    String FROM = """
            from consultation.consultation c
            cross join lateral (
                select * from consultation.material m where m.consultation = c.id
                order by m.published_at is null, m.number desc limit 1) m
            where (m.published_at is not null or c.association = :secretariat)
            """;

    /** The value of {@code :secretariat}: the association whose drafts this actor may see, if there is one. */
    static @Nullable UUID secretariat(Actor actor) {
        @Nullable OrganisationId organisation = actor.organisation();
        return organisation != null && ConsultationPolicy.allows(Deed.READ_DRAFT, organisation, actor)
                ? organisation.value()
                : null;
    }
}
