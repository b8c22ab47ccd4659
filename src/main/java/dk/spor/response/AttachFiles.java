package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.media.Uploads;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens to a draft when a file comes to it or leaves it, in the transaction of the deed that does so. */
@Component
class AttachFiles {

    private final ResponseStore responses;
    private final Uploads uploads;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AttachFiles(ResponseStore responses, Uploads uploads, ApplicationEventPublisher facts, Clock clock) {
        this.responses = responses;
        this.uploads = uploads;
        this.facts = facts;
        this.clock = clock;
    }

    void attached(Asked asked, ResponseId response, Enclosure file, boolean document, Actor actor) {
        responses.changed(response);
        facts.publishEvent(new FileAttached(
                actor.by(),
                clock.instant(),
                response,
                asked.consultation().id(),
                asked.municipality().id(),
                document,
                file.sha256()));
    }

    /** The file is gone then: nothing has been submitted with it. */
    void removed(Asked asked, ResponseId response, Enclosure file, boolean document, Actor actor) {
        uploads.remove(file.upload());
        responses.changed(response);
        facts.publishEvent(new FileRemoved(
                actor.by(),
                clock.instant(),
                response,
                asked.consultation().id(),
                asked.municipality().id(),
                document,
                file.sha256()));
    }
}
