package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.LateDoor;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.WaitingStore.Waiting;
import dk.spor.shared.Copenhagen;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for somebody in their municipality's own work: the next step of each response. */
@Component
class ResponseToDos implements ToDoSource {

    private final AskedMunicipalities municipalities;
    private final WaitingStore store;
    private final VersionStore versions;
    private final Clock clock;

    ResponseToDos(AskedMunicipalities municipalities, WaitingStore store, VersionStore versions, Clock clock) {
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
        Map<ConsultationId, Waiting> begun = store.of(own);
        Map<ConsultationId, VersionSummary> current = versions.current(own);
        return municipalities.all(actor).stream()
                .flatMap(it -> {
                    ConsultationId id = it.consultation().id();
                    return next(it, begun.get(id), current.get(id), actor, now).map(next -> toDo(it, next, now));
                })
                .toList();
    }

    /** @param page below the response's own, where it is done */
    private record Next(String text, String page) {}

    /** What leads to a submission waits no longer when none is taken; a decision may be recorded at any time. */
    private static Stream<Next> next(
            Asked asked, @Nullable Waiting begun, @Nullable VersionSummary current, Actor actor, Instant now) {
        OrganisationId own = asked.municipality().id();
        boolean organises = ResponsePolicy.allows(ResponseAction.ORGANISE, actor, own);
        if (organises && begun != null && isMeetingOver(begun, now)) {
            return Stream.of(new Next("decide", "/decision"));
        }
        if (!Admission.of(asked.terms(), Optional.ofNullable(current), now)
                .refusals()
                .isEmpty()) {
            return Stream.empty();
        }
        if (ResponsePolicy.allows(ResponseAction.REVIEW, actor, own)) {
            return Stream.of(new Next("approve", "/approval"))
                    .filter(it -> begun != null && begun.work() == WorkStatus.INTERNAL_REVIEW);
        }
        if (!ResponsePolicy.allows(ResponseAction.WRITE, actor, own) || !isAwaited(asked.terms(), current, now)) {
            return Stream.empty();
        }
        Next write = new Next(asked.terms().isDoorOpen(now) ? "late" : begun == null ? "write" : "goOn", "");
        if (begun == null || current != null) {
            return Stream.of(write);
        }
        return organises
                ? Stream.of(next(begun, write))
                : Stream.of(write).filter(it -> begun.work() == WorkStatus.DRAFT);
    }

    /** Where a response that has been begun stands with those who organise it. */
    private static Next next(Waiting begun, Next write) {
        return switch (begun.work()) {
            case INTERNAL_REVIEW -> new Next("inReview", "/approval");
            case AWAITING_POLITICAL_TREATMENT -> new Next("inTreatment", "/agenda");
            case DRAFT ->
                begun.decided()
                        .map(it ->
                                it == Step.SENT_BACK ? new Next("sentBack", "/approval") : new Next("submit", "/check"))
                        .orElse(write);
        };
    }

    private static boolean isMeetingOver(Waiting begun, Instant now) {
        return begun.work() == WorkStatus.AWAITING_POLITICAL_TREATMENT
                && begun.meeting() != null
                && Copenhagen.day(now).isAfter(begun.meeting());
    }

    /** Whoever has been let in after the deadline is awaited anew until a version has come through the door. */
    private static boolean isAwaited(Terms terms, @Nullable VersionSummary current, Instant now) {
        LateDoor door = terms.door();
        return current == null
                || (door != null
                        && terms.isDoorOpen(now)
                        && current.receivedAt().isBefore(door.at()));
    }

    private static ToDo toDo(Asked asked, Next next, Instant now) {
        return new ToDo(
                "response.toDo." + next.text(),
                List.of(),
                asked.consultation().title(),
                "/consultations/" + asked.consultation().slug() + "/response" + next.page(),
                asked.terms().until(now).announced());
    }
}
