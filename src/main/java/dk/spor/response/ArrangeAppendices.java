package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names, orders and removes the appendices of a draft. */
@Component
public class ArrangeAppendices {

    /** The most characters that a name may have. */
    public static final int LONGEST_NAME = 200;

    private final DraftDesk desk;
    private final ResponseStore responses;
    private final EnclosureStore enclosures;
    private final AttachFiles attaching;

    ArrangeAppendices(DraftDesk desk, ResponseStore responses, EnclosureStore enclosures, AttachFiles attaching) {
        this.desk = desk;
        this.responses = responses;
        this.enclosures = enclosures;
        this.attaching = attaching;
    }

    @Transactional
    public Outcome<EnclosureId> rename(Asked asked, EnclosureId id, String typed, Actor actor) {
        String name = typed.replaceAll("\\s+", " ").strip();
        return with(asked, id, actor, (response, appendix) -> {
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                return Outcome.refused(Refusal.of("response.refusal.appendix.name", LONGEST_NAME));
            }
            enclosures.rename(id, name);
            responses.changed(response);
            return Outcome.done(id);
        });
    }

    /** At either end it stays where it is. */
    @Transactional
    public Outcome<EnclosureId> move(Asked asked, EnclosureId id, boolean up, Actor actor) {
        return with(asked, id, actor, (response, appendix) -> {
            List<Enclosure> all = enclosures.of(response).appendices();
            int other = all.indexOf(appendix) + (up ? -1 : 1);
            if (other >= 0 && other < all.size()) {
                enclosures.swap(id, all.get(other).id());
                responses.changed(response);
            }
            return Outcome.done(id);
        });
    }

    @Transactional
    public Outcome<EnclosureId> remove(Asked asked, EnclosureId id, Actor actor) {
        return with(asked, id, actor, (response, appendix) -> {
            enclosures.delete(id);
            attaching.removed(asked, response, appendix, false, actor);
            return Outcome.done(id);
        });
    }

    private Outcome<EnclosureId> with(
            Asked asked, EnclosureId id, Actor actor, BiFunction<ResponseId, Enclosure, Outcome<EnclosureId>> deed) {
        return desk.take(asked, actor)
                .fold(
                        response -> deed.apply(
                                response, enclosures.of(response).appendix(id).orElseThrow(NotFound::new)),
                        Outcome::refused);
    }
}
