package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says on the cover of a response whom to ask about it: a function and a shared mailbox, since anybody may come to read it. */
@Component
public class NameContact {

    private static final int LONGEST = 200;

    private final DraftDesk desk;
    private final ResponseStore responses;

    NameContact(DraftDesk desk, ResponseStore responses) {
        this.desk = desk;
        this.responses = responses;
    }

    /** @param contact in one line; blank takes it away */
    @Transactional
    public Outcome<String> name(Asked asked, String contact, Actor actor) {
        String line = contact.strip().replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            return Outcome.refused(Refusal.of("response.refusal.tooLong", line.length(), LONGEST)
                    .at("contact"));
        }
        if (CprNumbers.standIn(line)) {
            return Outcome.refused(Refusal.of("response.refusal.contactCpr").at("contact"));
        }
        return desk.take(asked, ResponseAction.ORGANISE, actor)
                .fold(
                        response -> {
                            responses.contact(response, line);
                            return Outcome.done(line);
                        },
                        Outcome::refused);
    }
}
