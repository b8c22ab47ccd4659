package dk.spor.registration;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.media.Uploads;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Asked;
import dk.spor.shared.By;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives up what was being registered: file and words are gone. */
@Component
public class DropEntry {

    private final EntryStore entries;
    private final Uploads uploads;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DropEntry(EntryStore entries, Uploads uploads, ApplicationEventPublisher facts, Clock clock) {
        this.entries = entries;
        this.uploads = uploads;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public void drop(Asked asked, Actor actor) {
        clear(entries.lock(asked, KeepOriginal.guard(asked, actor)).orElseThrow(NotFound::new));
        tell(actor.by(), asked.consultation().id(), asked.municipality().id());
    }

    /** Spor does so with what nobody has touched since then. */
    @Transactional
    void dropUntouchedSince(Instant instant) {
        entries.deleteUntouchedSince(instant).forEach(it -> {
            uploads.remove(it.upload());
            tell(By.SYSTEM, it.consultation(), it.municipality());
        });
    }

    private void tell(By by, ConsultationId consultation, OrganisationId municipality) {
        facts.publishEvent(new EntryDropped(by, clock.instant(), consultation, municipality));
    }

    /** The same of what has been registered, and is kept elsewhere now. */
    @Transactional
    void clear(Entry entry) {
        entries.delete(entry.id());
        uploads.remove(entry.original().file().upload());
    }
}
