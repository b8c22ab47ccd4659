package dk.spor.registration;

import dk.spor.identity.Actor;
import dk.spor.response.Asked;
import dk.spor.response.Check;
import dk.spor.response.Finding;
import dk.spor.response.Registry;
import dk.spor.response.SentAnswer;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what has been typed of a registration, right or wrong, and says what stands in its way. */
@Component
public class TypeEntry {

    private final EntryStore entries;
    private final Registry registry;

    TypeEntry(EntryStore entries, Registry registry) {
        this.entries = entries;
        this.registry = registry;
    }

    /** Kept whether or not it could be registered; without an original there is nothing to keep it with. */
    @Transactional
    public Outcome<Entry> type(Asked asked, Filled filled, Actor actor) {
        Optional<Entry> entry = entries.lock(asked, KeepOriginal.guard(asked, actor));
        if (entry.isEmpty()) {
            return Outcome.refused(Refusal.of("registration.refusal.original").at("original"));
        }
        entries.type(entry.get().id(), filled);
        Entry typed = entries.lock(asked, KeepOriginal.guard(asked, actor)).orElseThrow();
        return look(asked, typed, actor).fold(seen -> Outcome.done(typed), Outcome::refused);
    }

    /** What would be registered of it now, or what stands in the way. */
    public Outcome<Looked> look(Asked asked, Entry entry, Actor actor) {
        return entry.filled()
                .read(entry, registry.current(asked, actor))
                .fold(answer -> look(answer, registry.check(asked, answer, actor)), Outcome::refused);
    }

    private static Outcome<Looked> look(SentAnswer answer, Check check) {
        List<Refusal> refusals = check.refusals().stream().map(Finding::refusal).toList();
        return refusals.isEmpty() ? Outcome.done(new Looked(answer, check)) : Outcome.refused(refusals);
    }
}
