package dk.spor.synthesis;

import dk.spor.response.Respondent;
import dk.spor.response.ResponseRegistered;
import dk.spor.response.ResponseSubmitted;
import dk.spor.response.SubmittedTexts;
import dk.spor.response.VersionWithdrawn;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes responses in as they come and go, sealed or not; who may read them is asked when they are shown. */
@Component
class Intaking {

    private final TakeIn takeIn;
    private final SubmittedTexts texts;

    Intaking(TakeIn takeIn, SubmittedTexts texts) {
        this.takeIn = takeIn;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(ResponseSubmitted fact) {
        takeIn.takeIn(new Respondent(fact.response(), fact.consultation(), fact.municipality()));
    }

    @ApplicationModuleListener
    void on(ResponseRegistered fact) {
        takeIn.takeIn(new Respondent(fact.response(), fact.consultation(), fact.municipality()));
    }

    @ApplicationModuleListener
    void on(VersionWithdrawn fact) {
        takeIn.takeIn(new Respondent(fact.response(), fact.consultation(), fact.municipality()));
    }

    /** What was submitted before there were points, and whatever else has not been heard. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        texts.all().forEach(takeIn::takeIn);
    }
}
