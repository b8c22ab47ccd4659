package dk.spor.consultation;

import dk.spor.identity.Contactable;
import dk.spor.identity.People;
import dk.spor.identity.Role;
import dk.spor.notification.Notice;
import dk.spor.notification.Notices;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes to those who answer for a consultee: title, deadline and a link, each in the receiver's language. */
@Component
class Mailing {

    private static final Set<Role> WRITERS = Set.of(Role.COORDINATOR, Role.DEPUTY);

    private final People people;
    private final Notices notices;
    private final Texts texts;
    private final Organisations organisations;

    Mailing(People people, Notices notices, Texts texts, Organisations organisations) {
        this.people = people;
        this.notices = notices;
        this.texts = texts;
        this.organisations = organisations;
    }

    /**
     * @param occasion which of the texts {@code consultation.mail.*} is sent
     * @param key names the occasion, so that each hears of it once for each consultee
     * @param page where it is done, below the consultation's
     * @param values of the text's placeholders beside the title (0), in the receiver's formats
     */
    void tell(
            OrganisationId consultee,
            ConsultationSummary consultation,
            String occasion,
            String key,
            String page,
            Function<Formats, Object> values) {
        String name = organisations.find(consultee).orElseThrow().name();
        for (Contactable to : people.having(WRITERS, consultee)) {
            Object value = values.apply(Formats.of(to.language()));
            notices.send(new Notice(
                    String.join(
                            "/", "consultation-" + occasion, consultation.id().toString(), key, consultee.toString()),
                    to,
                    text(to, occasion + ".subject", consultation.title(), value),
                    text(to, "to", name) + "\n\n" + text(to, occasion + ".body", consultation.title(), value),
                    "/consultations/" + consultation.slug() + page));
        }
    }

    private String text(Contactable to, String key, Object... values) {
        return texts.text(to.language(), "consultation.mail." + key, values);
    }
}
