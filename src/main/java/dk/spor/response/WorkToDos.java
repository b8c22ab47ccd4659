package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.WaitingStore.Waiting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits in a municipality's own work: for the approver to read, for the co-ordinator to go on. */
@Component
class WorkToDos implements ToDoSource {

    private final AskedMunicipalities municipalities;
    private final WaitingStore store;

    WorkToDos(AskedMunicipalities municipalities, WaitingStore store) {
        this.municipalities = municipalities;
        this.store = store;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        OrganisationId own = actor.organisation();
        if (own == null || !ResponsePolicy.allows(ResponseAction.READ_OWN, actor, own)) {
            return List.of();
        }
        Map<ConsultationId, Waiting> waiting = store.of(own);
        return municipalities.all(actor).stream()
                .flatMap(it -> Stream.ofNullable(waiting.get(it.consultation().id()))
                        .flatMap(row -> text(row, actor, own).stream())
                        .map(text -> toDo(it, text)))
                .toList();
    }

    private static Optional<String> text(Waiting row, Actor actor, OrganisationId own) {
        if (ResponsePolicy.allows(ResponseAction.REVIEW, actor, own)) {
            return Optional.of("approve").filter(it -> row.work() == WorkStatus.INTERNAL_REVIEW);
        }
        return row.work() == WorkStatus.DRAFT && ResponsePolicy.allows(ResponseAction.ORGANISE, actor, own)
                ? row.review().map(it -> it == Step.APPROVED ? "approved" : "sentBack")
                : Optional.empty();
    }

    private static ToDo toDo(Asked asked, String text) {
        return new ToDo(
                "response.toDo." + text,
                List.of(),
                asked.consultation().title(),
                "/consultations/" + asked.consultation().slug() + "/response/approval",
                asked.terms().deadline().announced());
    }
}
