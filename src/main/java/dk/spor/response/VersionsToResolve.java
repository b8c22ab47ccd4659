package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.UnresolvedStore.Unresolved;
import dk.spor.shared.Copenhagen;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reminds those who answer for a municipality of each reservation whose expected day has passed. */
@Component
class VersionsToResolve implements ToDoSource {

    private final AskedMunicipalities municipalities;
    private final UnresolvedStore unresolved;
    private final Clock clock;

    VersionsToResolve(AskedMunicipalities municipalities, UnresolvedStore unresolved, Clock clock) {
        this.municipalities = municipalities;
        this.unresolved = unresolved;
        this.clock = clock;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        OrganisationId own = actor.organisation();
        if (own == null || !ResponsePolicy.allows(ResponseAction.CONFIRM, actor, own)) {
            return List.of();
        }
        Set<ConsultationId> open = unresolved.before(Copenhagen.day(clock.instant())).stream()
                .filter(it -> it.municipality().equals(own))
                .map(Unresolved::consultation)
                .collect(Collectors.toSet());
        return municipalities.all(actor).stream()
                .filter(it -> open.contains(it.consultation().id()))
                .filter(it -> it.terms().status().takesAnswers())
                .map(it -> new ToDo(
                        "response.toDo.resolve",
                        List.of(),
                        it.consultation().title(),
                        "/consultations/" + it.consultation().slug() + "/response",
                        null))
                .toList();
    }
}
