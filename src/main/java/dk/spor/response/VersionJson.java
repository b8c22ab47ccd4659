package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version as {@link CanonicalJson}, format "spor.response/1": ids as UUIDs, enums by name, dates as yyyy-mm-dd, the
 * time of receipt in UTC with six decimals, formatted text as the HTML that {@code RichText} writes, empty texts as "".
 * The same version always gives the same characters, so its digest can be worked out again from the tables.
 */
interface VersionJson {

    String FORMAT = "spor.response/1";
    String WITH_FILES = "spor.response/2";

    static String of(
            ConsultationId consultation,
            OrganisationId municipality,
            int number,
            VersionKind kind,
            Instant receivedAt,
            StrategyVersionId strategy,
            TreatmentDetails treatment,
            List<SubmittedInput> inputs,
            List<VersionFile> files) {
        Map<String, @Nullable Object> version = new HashMap<>();
        version.put("format", files.isEmpty() ? FORMAT : WITH_FILES);
        version.put("consultation", consultation.value());
        version.put("organisation", municipality.value());
        version.put("number", number);
        version.put("kind", kind);
        version.put("receivedAt", micros(receivedAt));
        version.put("strategyVersion", strategy.value());
        version.put("treatment", treatment(treatment));
        version.put("inputs", inputs.stream().map(VersionJson::input).toList());
        FilesJson.put(files, version);
        return CanonicalJson.of(version);
    }

    private static String micros(Instant instant) {
        long fraction = instant.getNano() / 1000;
        return instant.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".%06dZ".formatted(fraction));
    }

    private static Map<String, @Nullable Object> treatment(TreatmentDetails details) {
        Map<String, @Nullable Object> treatment = new HashMap<>();
        treatment.put("treatment", details.treatment());
        treatment.put("body", details.body());
        treatment.put(
                "meetingDate",
                details.meetingDate() == null ? null : details.meetingDate().toString());
        treatment.put("itemNumber", details.itemNumber());
        treatment.put("minutes", details.minutes());
        return treatment;
    }

    private static Map<String, @Nullable Object> input(SubmittedInput submitted) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("id", submitted.id().value());
        input.put("number", submitted.number());
        input.put("kind", submitted.kind());
        input.put("stance", submitted.stance());
        input.put("track", submitted.track() == null ? null : submitted.track().value());
        input.put(
                "paragraph",
                submitted.paragraph() == null ? null : submitted.paragraph().value());
        input.put("placement", submitted.placement());
        input.put("theme", submitted.theme());
        input.put("text", submitted.text().html());
        input.put("justification", submitted.justification().html());
        return input;
    }
}
