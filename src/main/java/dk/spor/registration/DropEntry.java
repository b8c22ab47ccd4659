package dk.spor.registration;

import dk.spor.identity.Actor;
import dk.spor.media.Uploads;
import dk.spor.response.Asked;
import dk.spor.ui.NotFound;
import java.time.Clock;
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
        facts.publishEvent(new EntryDropped(
                actor.by(),
                clock.instant(),
                asked.consultation().id(),
                asked.municipality().id()));
    }

    /** The same of what has been registered, and is kept elsewhere now. */
    @Transactional
    void clear(Entry entry) {
        entries.delete(entry.id());
        uploads.remove(entry.original().file().upload());
    }
}
