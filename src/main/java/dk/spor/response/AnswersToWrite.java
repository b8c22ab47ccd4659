package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.LateDoor;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import dk.spor.organisation.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminds those who answer for a municipality of each consultation that it can answer and has not. */
@Component
class AnswersToWrite implements ToDoSource {

    private final AskedMunicipalities municipalities;
    private final Versions versions;
    private final Clock clock;

    AnswersToWrite(AskedMunicipalities municipalities, Versions versions, Clock clock) {
        this.municipalities = municipalities;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        OrganisationId own = actor.organisation();
        if (own == null || !ResponsePolicy.allows(ResponseAction.WRITE, actor, own)) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<ConsultationId, VersionSummary> answered = versions.current(own);
        return municipalities.all(actor).stream()
                .filter(it ->
                        isAwaited(it.terms(), answered.get(it.consultation().id()), now))
                .map(it -> toDo(it, now))
                .toList();
    }

    /** Whoever has been let in after the deadline is awaited anew until a version has come through the door. */
    private static boolean isAwaited(Terms terms, @Nullable VersionSummary current, Instant now) {
        if (current == null) {
            return terms.refusalsToAnswer(now).isEmpty();
        }
        LateDoor door = terms.door();
        return door != null
                && terms.status().takesAnswers()
                && terms.isDoorOpen(now)
                && current.receivedAt().isBefore(door.at());
    }

    private static ToDo toDo(Asked asked, Instant now) {
        return new ToDo(
                asked.terms().isDoorOpen(now) ? "response.toDo.late" : "response.toDo.write",
                List.of(),
                asked.consultation().title(),
                "/consultations/" + asked.consultation().slug() + "/response",
                asked.terms().until(now).announced());
    }
}
