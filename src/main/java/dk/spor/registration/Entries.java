package dk.spor.registration;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.media.Download;
import dk.spor.media.Uploads;
import dk.spor.response.Asked;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody of the secretariat is registering, for that person alone. */
@Component
public class Entries {

    private final Consultations consultations;
    private final EntryStore entries;
    private final Uploads uploads;

    Entries(Consultations consultations, EntryStore entries, Uploads uploads) {
        this.consultations = consultations;
        this.entries = entries;
        this.uploads = uploads;
    }

    /**
     * The consultee whose answer may be registered: for the secretariat of the association that consults.
     *
     * @param municipality its short name as it stands in addresses
     */
    public Optional<Asked> asked(String slug, String municipality, Actor actor) {
        return consultations
                .find(slug, actor)
                .filter(it -> actor.isSecretariatOf(it.association()))
                .flatMap(it -> asked(it, municipality, actor));
    }

    private Optional<Asked> asked(ConsultationSummary consultation, String municipality, Actor actor) {
        return consultations.consultees(consultation.id(), actor).stream()
                .filter(it -> it.slug().equals(municipality))
                .findFirst()
                .flatMap(it -> consultations
                        .terms(consultation.id(), it.id())
                        .map(terms -> new Asked(consultation, it, terms)));
    }

    /** What the actor has begun to register of this consultee's answer. */
    public Optional<Entry> of(Asked asked, Actor actor) {
        return entries.find(asked, Objects.requireNonNull(actor.person()));
    }

    public Optional<Download> original(Entry entry) {
        return uploads.open(entry.original().file().upload());
    }
}
