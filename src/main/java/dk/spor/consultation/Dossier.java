package dk.spor.consultation;

import dk.spor.organisation.Organisation;
import dk.spor.shared.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the pages and documents of a consultation show.
 *
 * @param association who asks
 * @param caseNumber the association's; blank where there is none
 * @param announcedDeadline the general one before it was extended
 * @param material the version asked for
 * @param consultees in Danish alphabetical order
 * @param announcements what has happened, the oldest first
 */
public record Dossier(
        ConsultationSummary consultation,
        Organisation association,
        String caseNumber,
        Deadline announcedDeadline,
        Material material,
        List<Consultee> consultees,
        List<Announcement> announcements) {

    public Dossier {
        consultees = List.copyOf(consultees);
        announcements = List.copyOf(announcements);
    }

    Dossier with(Material other) {
        return new Dossier(consultation, association, caseNumber, announcedDeadline, other, consultees, announcements);
    }

    /** The last thing of this kind that has happened. */
    public Optional<Announcement> last(Announcement.Kind kind) {
        return announcements.stream().filter(it -> it.kind() == kind).reduce((one, other) -> other);
    }

    /** The versions of the material that have been corrected since, the newest first. */
    public List<Announcement> corrections() {
        return announcements.stream()
                .filter(it -> it.kind() == Announcement.Kind.CORRECTED)
                .sorted((one, other) -> other.number() - one.number())
                .toList();
    }
}
