package dk.spor.consultation.web;

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
 */
public record ExtensionForm(String consultee, TypedMoment deadline, String reason) {

    static ExtensionForm of(Map<String, String> typed) {
        return new ExtensionForm(
                typed.getOrDefault("consultee", ""),
                TypedMoment.of("deadline", typed),
                typed.getOrDefault("reason", ""));
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
