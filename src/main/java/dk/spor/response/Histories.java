package dk.spor.response;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has been said in a municipality's inputs, for those of its people who may read them. */
@Component
public class Histories {

    private final Drafts drafts;
    private final InputRevisionStore revisions;

    Histories(Drafts drafts, InputRevisionStore revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    /** The history of one input, whether or not it is still there. */
    public Optional<InputHistory> of(Asked asked, InputId input) {
        Draft draft = drafts.of(asked);
        if (draft.id() == null) {
            return Optional.empty();
        }
        DraftInput current = draft.input(input).orElse(null);
        List<InputRevision> past = withoutCopies(revisions.of(draft.id(), input), current);
        return current == null && past.isEmpty()
                ? Optional.empty()
                : Optional.of(new InputHistory(input, current, past));
    }

    /** The last text of each input that has been removed, the newest first. */
    public List<InputRevision> removed(Asked asked) {
        ResponseId response = drafts.of(asked).id();
        return response == null ? List.of() : revisions.removed(response);
    }

    /** What lost and was saved after all, or was sent twice, is shown once. */
    private static List<InputRevision> withoutCopies(List<InputRevision> past, @Nullable DraftInput current) {
        Set<InputContent> seen = new HashSet<>();
        past.stream()
                .filter(it -> it.fate() != Fate.NOT_CHOSEN)
                .map(InputRevision::content)
                .forEach(seen::add);
        if (current != null) {
            seen.add(current.content());
        }
        return past.stream()
                .filter(it -> it.fate() != Fate.NOT_CHOSEN || seen.add(it.content()))
                .toList();
    }
}
