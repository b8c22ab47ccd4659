package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersion;
import dk.spor.strategy.StrategyVersionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link Changes}, found by comparing the versions. */
@Component
class ChangesOfRevision implements Changes {

    private final Revisions revisions;
    private final RevisedDrafts drafts;
    private final Reasons reasons;

    ChangesOfRevision(Revisions revisions, RevisedDrafts drafts, Reasons reasons) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.reasons = reasons;
    }

    @Override
    public List<Change> of(ConsultationId consultation, Actor actor) {
        return revisions.of(consultation, actor).map(it -> whole(it, actor)).orElse(List.of());
    }

    @Override
    public List<Change> history(ConsultationId consultation, Actor actor) {
        return revisions
                .of(consultation, actor)
                .map(it -> history(it, revisions.texts(it, actor), actor))
                .orElse(List.of());
    }

    @Override
    public Optional<ConsultationId> consultation(StrategyVersionId revisedDraft) {
        return drafts.consultation(revisedDraft);
    }

    @Override
    public List<Change> unexplained(ConsultationId consultation, Actor actor) {
        return revisions
                .of(consultation, actor)
                .filter(Revision::isBeingWritten)
                .map(it -> newest(it, actor))
                .orElse(List.of())
                .stream()
                .filter(it -> !it.isExplained())
                .toList();
    }

    @Override
    public Optional<String> unfrozen(ConsultationId consultation, Actor actor) {
        return revisions.of(consultation, actor).filter(Revision::isUnfinished).map(Revision::address);
    }

    /** What the newest revised draft has changed in what it was made from. */
    List<Change> newest(Revision revision, Actor actor) {
        @Nullable StrategyText from = revision.base();
        @Nullable StrategyText to = revision.newest();
        return from == null || to == null ? List.of() : between(from, to, List.of(to.id()), revision.address(), actor);
    }

    /** What one revised draft has changed in what it was made from. */
    List<Change> of(StrategyVersionId draft, Revision revision, Actor actor) {
        return history(revision, revisions.step(revision, draft, actor), actor);
    }

    private List<Change> history(Revision revision, List<StrategyText> texts, Actor actor) {
        List<Change> all = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            StrategyText to = texts.get(i);
            all.addAll(between(texts.get(i - 1), to, List.of(to.id()), revision.address(), actor));
        }
        return List.copyOf(all);
    }

    /** What all revised drafts together have changed. */
    private List<Change> whole(Revision revision, Actor actor) {
        @Nullable StrategyText to = revision.newest();
        List<StrategyVersionId> versions =
                revision.versions().stream().map(StrategyVersion::id).toList();
        return to == null ? List.of() : between(revision.consulted(), to, versions, revision.address(), actor);
    }

    /**
     * @param versions those whose reasons count
     * @param address of the revision's page
     */
    List<Change> between(
            StrategyText from, StrategyText to, Collection<StrategyVersionId> versions, String address, Actor actor) {
        Map<UUID, List<Reason>> given = reasons.of(versions, to.isFrozen() ? null : to.id(), actor);
        return RevisedParts.between(from, to).stream()
                .map(it -> new Change(
                        to.id(),
                        it.id(),
                        it.type(),
                        it.kinds(),
                        it.before(),
                        it.after(),
                        given(it, given),
                        address + "/parts/" + it.id()))
                .toList();
    }

    private static List<Reason> given(RevisedPart part, Map<UUID, List<Reason>> given) {
        List<Reason> own = given.getOrDefault(part.id(), List.of());
        return part.with() == null || own.stream().anyMatch(Reason::holds)
                ? own
                : Stream.concat(own.stream(), given.getOrDefault(part.with(), List.of()).stream())
                        .toList();
    }
}
