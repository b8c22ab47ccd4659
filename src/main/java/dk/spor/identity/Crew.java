package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.util.List;

/** Who works on a task of an organisation: the question that everybody who does may ask, and nobody else. */
public interface Crew {

    /** By role and name: who may act for the organisation in all it does, and who was let in for this task. */
    List<CrewMember> of(TaskId task, OrganisationId organisation, Actor actor);

    /** Those who were let in for this task and may no longer, the last to go first. */
    List<CrewMember> gone(TaskId task, OrganisationId organisation, Actor actor);
}
