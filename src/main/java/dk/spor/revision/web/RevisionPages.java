package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.revision.BeginRevision;
import dk.spor.revision.Change;
import dk.spor.revision.FreezeRevision;
import dk.spor.revision.Revision;
import dk.spor.revision.RevisionDesk;
import dk.spor.shared.Refusal;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Errors;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the revised draft beside the points that concern each part. */
@Component
class RevisionPages {

    private final RevisionDesk desk;
    private final FreezeRevision freeze;

    RevisionPages(RevisionDesk desk, FreezeRevision freeze) {
        this.desk = desk;
        this.freeze = freeze;
    }

    RevisionPage page(Revision revision, Errors errors, Actor actor) {
        List<Change> changes = desk.changes(revision, actor);
        BesideDraft beside = new BesideDraft(
                revision.base(),
                changes.stream().collect(Collectors.toMap(Change::part, it -> it)),
                desk.reasons(revision, actor),
                revision.newest() == null ? List.of() : desk.points(revision, actor));
        List<Change> unexplained =
                changes.stream().filter(it -> !it.isExplained()).toList();
        List<Refusal> toFreeze = freeze.refusals(revision, actor);
        return new RevisionPage(
                revision,
                BeginRevision.refusals(revision),
                toFreeze,
                others(toFreeze, unexplained, revision.newest()),
                beside.whole(revision.newest()),
                beside.tracks(revision.newest()),
                changes.stream()
                        .filter(it -> it.after() == null)
                        .map(beside::removed)
                        .toList(),
                changes,
                unexplained,
                desk.contested(revision, actor).stream().map(ParagraphId::value).collect(Collectors.toSet()),
                desk.unwritten(revision),
                errors);
    }

    private static List<Refusal> others(List<Refusal> all, List<Change> unexplained, @Nullable StrategyText draft) {
        List<Refusal> told = draft == null
                ? List.of()
                : unexplained.stream().map(it -> it.refusal(draft)).toList();
        return all.stream().filter(it -> !told.contains(it)).toList();
    }
}
