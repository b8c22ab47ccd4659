package dk.spor.revision;

import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.strategy.DraftUse;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Crumb;
import dk.spor.ui.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Leads from the editor of a revised draft back to where it is seen beside the points. */
@Component
class DraftInRevision implements DraftUse {

    private final RevisedDrafts drafts;
    private final Consultations consultations;
    private final Texts words;

    DraftInRevision(RevisedDrafts drafts, Consultations consultations, Texts words) {
        this.drafts = drafts;
        this.consultations = consultations;
        this.words = words;
    }

    @Override
    public List<Crumb> above(StrategyVersionId draft) {
        return drafts.consultation(draft)
                .flatMap(it -> consultations.find(it, Actor.ANYONE))
                .map(it -> List.of(
                        new Crumb(it.title(), "/consultations/" + it.slug()),
                        new Crumb(
                                words.text(LocaleContextHolder.getLocale(), "revision.title"),
                                "/consultations/" + it.slug() + "/revision")))
                .orElse(List.of());
    }

    @Override
    public Optional<String> desk(StrategyVersionId draft) {
        return above(draft).stream().map(Crumb::href).reduce((first, last) -> last);
    }
}
