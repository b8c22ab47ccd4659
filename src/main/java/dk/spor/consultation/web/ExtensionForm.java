package dk.spor.consultation.web;

import dk.spor.consultation.Seen;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A later deadline as typed.
 *
 * @param consultee for whom; blank for all
 * @param seen mark of what had been given when the form was made
 */
public record ExtensionForm(String consultee, TypedMoment deadline, String reason, String seen) {

    static ExtensionForm blank(Seen seen) {
        return of(Map.of()).over(seen);
    }

    static ExtensionForm of(Map<String, String> typed) {
        return new ExtensionForm(
                typed.getOrDefault("consultee", ""),
                TypedMoment.of("deadline", typed),
                typed.getOrDefault("reason", ""),
                typed.getOrDefault("seen", ""));
    }

    /** The same words, knowing what has been given now. */
    ExtensionForm over(Seen now) {
        return new ExtensionForm(consultee, deadline, reason, now.mark());
    }

    List<Refusal> refusals() {
        return deadline.refusals();
    }

    /** An id that is none is nobody's, and refused as that. */
    @Nullable
    OrganisationId forWhom() {
        if (consultee.isBlank()) {
            return null;
        }
        boolean id = consultee.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        return new OrganisationId(id ? UUID.fromString(consultee) : new UUID(0, 0));
    }
}
