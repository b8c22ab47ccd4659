package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.WaitingStore.Waiting;
import dk.spor.shared.Copenhagen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits in a municipality's own work: for the approver to read, for the co-ordinator to go on, or to record what a meeting has decided. */
@Component
class WorkToDos implements ToDoSource {

    private final AskedMunicipalities municipalities;
    private final WaitingStore store;
    private final VersionStore versions;
    private final Clock clock;

    WorkToDos(AskedMunicipalities municipalities, WaitingStore store, VersionStore versions, Clock clock) {
        this.municipalities = municipalities;
        this.store = store;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        OrganisationId own = actor.organisation();
        if (own == null || !ResponsePolicy.allows(ResponseAction.READ_OWN, actor, own)) {
            return List.of();
        }
        Instant now = clock.instant();
        LocalDate today = Copenhagen.day(now);
        Map<ConsultationId, Waiting> waiting = store.of(own);
        Map<ConsultationId, VersionSummary> current = versions.current(own);
        return municipalities.all(actor).stream()
                .flatMap(it -> Stream.ofNullable(waiting.get(it.consultation().id()))
                        .flatMap(row -> text(
                                row,
                                Admission.of(it.terms(), Optional.ofNullable(current.get(row.consultation())), now),
                                actor,
                                own,
                                today)
                                .stream())
                        .map(text -> toDo(it, text, now)))
                .toList();
    }

    /** What leads to a submission waits no longer when none is taken; a decision may be recorded at any time. */
    private static Optional<String> text(
            Waiting row, Admission admission, Actor actor, OrganisationId own, LocalDate today) {
        boolean organises = ResponsePolicy.allows(ResponseAction.ORGANISE, actor, own);
        if (row.work() == WorkStatus.AWAITING_POLITICAL_TREATMENT) {
            return Optional.of("decide")
                    .filter(it -> organises && row.meeting() != null && today.isAfter(row.meeting()));
        }
        if (!admission.refusals().isEmpty()) {
            return Optional.empty();
        }
        if (ResponsePolicy.allows(ResponseAction.REVIEW, actor, own)) {
            return Optional.of("approve").filter(it -> row.work() == WorkStatus.INTERNAL_REVIEW);
        }
        return row.work() == WorkStatus.DRAFT && organises && admission.current() == null
                ? row.review().map(it -> it == Step.APPROVED ? "approved" : "sentBack")
                : Optional.empty();
    }

    private static ToDo toDo(Asked asked, String text, Instant now) {
        return new ToDo(
                "response.toDo." + text,
                List.of(),
                asked.consultation().title(),
                "/consultations/" + asked.consultation().slug() + "/response/"
                        + (text.equals("decide") ? "decision" : "approval"),
                asked.terms().until(now).announced());
    }
}
