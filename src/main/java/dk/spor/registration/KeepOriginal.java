package dk.spor.registration;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.media.Inspected;
import dk.spor.media.Uploads;
import dk.spor.rendering.RichText;
import dk.spor.response.Asked;
import dk.spor.response.CprNumbers;
import dk.spor.response.Enclosure;
import dk.spor.response.EnclosureId;
import dk.spor.response.InputContent;
import dk.spor.response.InputId;
import dk.spor.response.OwnDocument;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the original, what was typed beside it, and its text where nobody has written another. */
@Component
class KeepOriginal {

    private final EntryStore entries;
    private final Uploads uploads;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    KeepOriginal(EntryStore entries, Uploads uploads, ApplicationEventPublisher facts, Clock clock) {
        this.entries = entries;
        this.uploads = uploads;
        this.facts = facts;
        this.clock = clock;
    }

    static PersonId guard(Asked asked, Actor actor) {
        if (!actor.isSecretariatOf(asked.consultation().association())) {
            throw new NotFound();
        }
        return Objects.requireNonNull(actor.person());
    }

    @Transactional
    Entry keep(Asked asked, Inspected file, Filled filled, Actor actor) {
        PersonId person = guard(asked, actor);
        Optional<Entry> before = entries.lock(asked, person);
        RichText text = RichText.of(file.contents().html());
        RichText said = text.beginning(InputContent.LONGEST_TEXT);
        EntryId id = before.map(Entry::id).orElseGet(() -> new EntryId(UUID.randomUUID()));
        Entry typed = new Entry(
                id,
                1,
                original(id, before, file, text),
                before.map(Entry::extracted).orElse(RichText.EMPTY),
                filled);
        entries.put(
                asked,
                person,
                new Entry(id, 1, typed.original(), said, typed.isUncorrected() ? filled.saying(said) : filled));
        before.ifPresent(it -> uploads.remove(it.original().file().upload()));
        facts.publishEvent(new OriginalTaken(
                actor.by(),
                clock.instant(),
                asked.consultation().id(),
                asked.municipality().id(),
                file.sha256()));
        return entries.find(asked, person).orElseThrow();
    }

    private OwnDocument original(EntryId id, Optional<Entry> before, Inspected file, RichText text) {
        return new OwnDocument(
                new Enclosure(
                        new EnclosureId(id.value()),
                        uploads.put(file),
                        file.name(),
                        file.type(),
                        file.size(),
                        file.sha256(),
                        CprNumbers.standIn(text.text())),
                file.contents().pages(),
                file.contents().a4(),
                file.contents().tagged(),
                !text.isBlank(),
                text.length() > InputContent.LONGEST_TEXT,
                before.map(it -> it.original().input()).orElseGet(() -> new InputId(UUID.randomUUID())),
                1);
    }
}
