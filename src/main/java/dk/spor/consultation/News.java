package dk.spor.consultation;

import dk.spor.shared.Deadline;

/**
 * Something that everybody may know has happened to one of the consultations.
 *
 * @param slug of its page
 * @param title as its material says it now
 * @param announcedDeadline the general one before it was extended
 */
public record News(
        ConsultationId consultation,
        String slug,
        String title,
        Deadline announcedDeadline,
        Announcement announcement) {}
