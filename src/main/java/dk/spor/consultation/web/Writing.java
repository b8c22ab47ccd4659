package dk.spor.consultation.web;

import dk.spor.consultation.Setup;
import dk.spor.consultation.Setups;
import dk.spor.identity.Actor;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the controllers of the set-up have in common. */
@Component
class Writing {

    private final Setups setups;

    Writing(Setups setups) {
        this.setups = setups;
    }

    Setup find(String slug, Actor actor) {
        return begun(slug, actor).orElseThrow(NotFound::new);
    }

    /** The same; empty when all has been published. */
    Optional<Setup> begun(String slug, Actor actor) {
        return setups.find(slug, actor);
    }

    /** To the next step, saying that this one is kept. */
    static SeeOther onwards(Setup setup, SetupStep from) {
        return to(setup, from.next(setup)).saying("consultation.setup.saved");
    }

    static SeeOther to(Setup setup, SetupStep step) {
        return SeeOther.to("/consultations/" + setup.slug() + "/setup/" + step.path());
    }
}
