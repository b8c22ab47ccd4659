package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.media.Inspected;
import dk.spor.media.Uploads;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an appendix with the draft, after those that there are. */
@Component
class KeepAppendix {

    private final DraftDesk desk;
    private final EnclosureStore enclosures;
    private final Uploads uploads;
    private final AttachFiles attaching;

    KeepAppendix(DraftDesk desk, EnclosureStore enclosures, Uploads uploads, AttachFiles attaching) {
        this.desk = desk;
        this.enclosures = enclosures;
        this.uploads = uploads;
        this.attaching = attaching;
    }

    /** @param cpr whether its text looks as if a civil registration number stands in it */
    @Transactional
    Outcome<Enclosure> keep(Asked asked, Inspected file, boolean cpr, Actor actor) {
        return desk.take(asked, actor).fold(response -> keep(asked, response, file, cpr, actor), Outcome::refused);
    }

    private Outcome<Enclosure> keep(Asked asked, ResponseId response, Inspected file, boolean cpr, Actor actor) {
        if (enclosures.of(response).appendices().size() >= Enclosures.MOST) {
            return Outcome.refused(Refusal.of("response.refusal.appendix.many", Enclosures.MOST));
        }
        Enclosure appendix = new Enclosure(
                new EnclosureId(UUID.randomUUID()),
                uploads.put(file),
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                cpr);
        enclosures.insert(response, appendix);
        attaching.attached(asked, response, appendix, false, actor);
        return Outcome.done(appendix);
    }
}
