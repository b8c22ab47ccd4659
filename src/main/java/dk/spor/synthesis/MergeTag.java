package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the points of a tag count as another's, and takes that back: no point loses the tag that it was given. */
@Component
public class MergeTag {

    private final Tagging tagging;

    MergeTag(Tagging tagging) {
        this.tagging = tagging;
    }

    /**
     * Refused into itself, into what is below it or was merged into it, and back where its name has been given anew or where
     * what stands below it has become what it stands below.
     *
     * @param into null to let it stand alone again
     */
    @Transactional
    public Outcome<TagId> merge(ConsultationId consultation, TagId id, @Nullable TagId into, Actor actor) {
        return tagging.change(consultation, actor, tree -> {
            Tag tag = tree.find(id).orElseThrow(NotFound::new);
            if (into != null && (tree.find(into).isEmpty() || tree.within(id).contains(into))) {
                return Outcome.refused(Refusal.of("synthesis.refusal.tag.into").at("into"));
            }
            boolean taken = tree.all().stream()
                    .anyMatch(it -> it.mergedInto() == null
                            && !it.id().equals(id)
                            && it.name().equalsIgnoreCase(tag.name()));
            if (into == null && taken) {
                return Outcome.refused(Refusal.of("synthesis.refusal.tag.sameName", tag.name()));
            }
            Tag merged = new Tag(id, tag.parent(), tag.name(), tag.worker(), into);
            List<String> lost = tree.with(merged).lost();
            if (!lost.isEmpty()) {
                return Outcome.refused(Refusal.of("synthesis.refusal.tag.loop", String.join(", ", lost)));
            }
            if (!merged.equals(tag)) {
                tagging.keep(consultation, merged, into == null ? TagStep.SEPARATED : TagStep.MERGED, actor);
            }
            return Outcome.done(id);
        });
    }
}
