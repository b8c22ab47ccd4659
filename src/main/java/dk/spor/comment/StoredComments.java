package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@link Comments} from the database. */
@Component
class StoredComments implements Comments {

    private final ThreadStore threads;
    private final RemarkStore remarks;
    private final People people;

    StoredComments(ThreadStore threads, RemarkStore remarks, People people) {
        this.threads = threads;
        this.remarks = remarks;
        this.people = people;
    }

    @Override
    public CommentPanel panel(CommentSubject subject, List<CommentedText> texts, Unsent unsent, Actor actor) {
        if (!CommentPolicy.allows(CommentAction.READ, actor, subject.organisation())) {
            return CommentPanel.of(List.of(), List.of(), false, Unsent.NOTHING);
        }
        return CommentPanel.of(
                threads(subject, actor),
                texts,
                CommentPolicy.allows(CommentAction.COMMENT, actor, subject.organisation()),
                unsent);
    }

    @Override
    public Map<UUID, Integer> openThreads(String kind, UUID whole, OrganisationId organisation, Actor actor) {
        return CommentPolicy.allows(CommentAction.READ, actor, organisation)
                ? threads.open(kind, whole, organisation)
                : Map.of();
    }

    private List<CommentThread> threads(CommentSubject subject, Actor actor) {
        List<ThreadStore.Row> found = threads.about(subject);
        List<RemarkStore.Row> said =
                remarks.in(found.stream().map(ThreadStore.Row::id).toList());
        Map<PersonId, String> names = people.names(
                Stream.concat(
                                said.stream().map(RemarkStore.Row::person),
                                found.stream().map(ThreadStore.Row::settledBy).filter(Objects::nonNull))
                        .toList(),
                actor);
        Map<RemarkId, List<RemarkStore.Row>> wordings = said.stream()
                .collect(Collectors.groupingBy(RemarkStore.Row::id, LinkedHashMap::new, Collectors.toList()));
        Map<ThreadId, List<Remark>> byThread = new LinkedHashMap<>();
        wordings.values()
                .forEach(it -> byThread.computeIfAbsent(it.get(0).thread(), thread -> new ArrayList<>())
                        .add(remark(it, names, actor)));
        return found.stream()
                .map(it -> new CommentThread(
                        it.id(),
                        it.anchor(),
                        it.state(),
                        it.settledBy() == null ? null : names.getOrDefault(it.settledBy(), ""),
                        it.settledAt(),
                        byThread.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /** What was taken back is read by nobody. */
    private static Remark remark(List<RemarkStore.Row> wordings, Map<PersonId, String> names, Actor actor) {
        RemarkStore.Row now = wordings.get(0);
        boolean takenBack = now.words() == null;
        List<Wording> worded = wordings.stream()
                .filter(it -> !takenBack && it.words() != null)
                .map(it -> new Wording(Objects.requireNonNull(it.words()), it.wordedAt()))
                .toList();
        return new Remark(
                now.id(),
                names.getOrDefault(now.person(), ""),
                now.person().equals(actor.person()),
                now.at(),
                takenBack ? null : worded.get(0),
                takenBack ? List.of() : worded.subList(1, worded.size()),
                takenBack ? now.wordedAt() : null);
    }
}
