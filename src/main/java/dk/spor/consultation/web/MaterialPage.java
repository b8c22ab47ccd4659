package dk.spor.consultation.web;

import dk.spor.consultation.Announcement;
import dk.spor.consultation.Dossier;
import dk.spor.consultation.LetterText;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.PublicPage;
import java.util.Optional;

/** One version of a consultation's material, as it was sent out. */
public record MaterialPage(Dossier dossier, StrategyText draft) implements PublicPage {

    public String path() {
        return "/consultations/" + dossier.consultation().slug();
    }

    /** The correction that replaced this version, when it is not the one that holds. */
    public Optional<Announcement> replacedBy() {
        return dossier.corrections().stream()
                .filter(it -> it.number() == dossier.material().number() + 1)
                .findFirst();
    }

    public LetterText letter() {
        return LetterText.of(dossier.material().letter());
    }
}
