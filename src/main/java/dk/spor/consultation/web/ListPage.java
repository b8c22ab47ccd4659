package dk.spor.consultation.web;

import dk.spor.consultation.Phase;
import dk.spor.ui.PublicPage;
import java.util.List;
import java.util.Set;

/**
 * The list of consultations.
 *
 * @param mayCreate whether the reader may set up a new one
 */
public record ListPage(List<StatusLine> all, boolean mayCreate) implements PublicPage {

    public List<StatusLine> drafts() {
        return in(Set.of(Phase.DRAFT));
    }

    public List<StatusLine> open() {
        return in(Set.of(Phase.OPEN, Phase.CLOSING_SOON));
    }

    public List<StatusLine> upcoming() {
        return in(Set.of(Phase.UPCOMING));
    }

    public List<StatusLine> others() {
        return in(Set.of(Phase.DEADLINE_PASSED, Phase.PROCESSING, Phase.CONCLUDED, Phase.WITHDRAWN));
    }

    private List<StatusLine> in(Set<Phase> phases) {
        return all.stream().filter(it -> phases.contains(it.phase())).toList();
    }
}
