package dk.spor.consultation.web;

import dk.spor.shared.Refusal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why the material is corrected, as typed.
 *
 * @param deadline the new general one; left empty, the deadline stays
 */
public record CorrectionForm(String reason, TypedMoment deadline) {

    static final CorrectionForm BLANK = of(Map.of());

    static CorrectionForm of(Map<String, String> typed) {
        return new CorrectionForm(typed.getOrDefault("reason", ""), TypedMoment.of("deadline", typed));
    }

    List<Refusal> refusals() {
        return deadline.isBlank() ? List.of() : deadline.refusals();
    }

    @Nullable
    LocalDateTime extendedTo() {
        return deadline.local().orElse(null);
    }
}
