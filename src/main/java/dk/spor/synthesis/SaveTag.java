package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a tag to a consultation, or changes its name, its place in the tree or who answers what bears it. */
@Component
public class SaveTag {

    private final Tagging tagging;
    private final CaseWorkers workers;

    SaveTag(Tagging tagging, CaseWorkers workers) {
        this.tagging = tagging;
        this.workers = workers;
    }

    /** Refused for a name that there is, and for a place below itself. The same again changes nothing. */
    @Transactional
    public Outcome<TagId> save(ConsultationId consultation, TagId id, TagEdit edit, Actor actor) {
        return tagging.change(consultation, actor, tree -> {
            Optional<Tag> before = tree.find(id);
            List<Refusal> refusals = edit.refusals(id, tree, workers.of(actor));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            Tag tag = new Tag(
                    id,
                    edit.parent(),
                    edit.name(),
                    edit.worker(),
                    before.map(Tag::mergedInto).orElse(null));
            if (before.filter(tag::equals).isEmpty()) {
                tagging.keep(consultation, tag, before.isEmpty() ? TagStep.ADDED : TagStep.CHANGED, actor);
            }
            return Outcome.done(id);
        });
    }
}
