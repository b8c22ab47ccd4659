package dk.spor.registration.web;

import dk.spor.identity.Actor;
import dk.spor.media.Inspections;
import dk.spor.registration.Entries;
import dk.spor.registration.Entry;
import dk.spor.registration.Filled;
import dk.spor.registration.TypeEntry;
import dk.spor.response.Asked;
import dk.spor.response.Registry;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.Page;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a registration show. */
@Component
class RegistrationPages {

    private final Entries entries;
    private final TypeEntry typing;
    private final Registry registry;
    private final Inspections inspections;
    private final Clock clock;

    RegistrationPages(Entries entries, TypeEntry typing, Registry registry, Inspections inspections, Clock clock) {
        this.entries = entries;
        this.typing = typing;
        this.registry = registry;
        this.inspections = inspections;
        this.clock = clock;
    }

    static String address(Asked asked) {
        return response(asked) + "/registration";
    }

    /** Where the secretariat reads what has been registered. */
    static String response(Asked asked) {
        return "/consultations/" + asked.consultation().slug() + "/responses/"
                + asked.municipality().slug();
    }

    Asked asked(String slug, String municipality, Actor actor) {
        return entries.asked(slug, municipality, actor).orElseThrow(NotFound::new);
    }

    RegistrationPage form(Asked asked, Actor actor) {
        return form(asked, entries.of(asked, actor).map(Entry::filled).orElse(Filled.BLANK), List.of(), actor);
    }

    /** The form as it was sent, with what is wrong with it. */
    RegistrationPage form(Asked asked, Filled filled, List<Refusal> refusals, Actor actor) {
        return new RegistrationPage(
                asked,
                entries.of(asked, actor).orElse(null),
                filled,
                registry.current(asked, actor),
                asked.terms().deadline().hasPassed(clock.instant()),
                inspections.scan(),
                new Errors(refusals));
    }

    /** The check page; the form again when something stands in the way, which may have come since it was filled in. */
    Page check(Asked asked, List<Refusal> refusals, Actor actor) {
        Entry entry = entries.of(asked, actor).orElseThrow(NotFound::new);
        return typing.look(asked, entry, actor)
                .<Page>fold(
                        seen -> new RegistrationCheckPage(
                                asked, entry, seen.answer(), seen.check(), new Errors(refusals)),
                        found -> form(asked, entry.filled(), found, actor));
    }
}
