package dk.spor.registration;

import dk.spor.identity.Actor;
import dk.spor.response.Asked;
import dk.spor.response.Registry;
import dk.spor.response.Version;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers what was read on the check page: once, and exactly that. */
@Component
public class RegisterEntry {

    private final EntryStore entries;
    private final Registry registry;
    private final DropEntry dropping;

    RegisterEntry(EntryStore entries, Registry registry, DropEntry dropping) {
        this.entries = entries;
        this.registry = registry;
        this.dropping = dropping;
    }

    /**
     * The version that is kept, which for a form sent twice is the one it brought the first time.
     *
     * @param revision that was read
     * @param replaces the number of the version that counted then; 0 when there was none
     */
    public Outcome<Version> register(Asked asked, EntryId id, int revision, int replaces, Actor actor) {
        Optional<Entry> found = entries.find(asked, KeepOriginal.guard(asked, actor))
                .filter(it -> it.id().equals(id));
        Optional<Version> before = registry.brought(asked, id.value(), actor);
        if (before.isPresent()) {
            found.ifPresent(dropping::clear);
            return Outcome.done(before.get());
        }
        Entry entry = found.orElseThrow(NotFound::new);
        return entry.revision() == revision
                ? register(asked, entry, replaces, actor)
                : Outcome.refused(Refusal.of("registration.refusal.changed"));
    }

    private Outcome<Version> register(Asked asked, Entry entry, int replaces, Actor actor) {
        return entry.filled()
                .read(entry, replaces)
                .fold(
                        answer -> registry.register(asked, answer, actor)
                                .fold(
                                        version -> {
                                            dropping.clear(entry);
                                            return Outcome.done(version);
                                        },
                                        Outcome::refused),
                        Outcome::refused);
    }
}
