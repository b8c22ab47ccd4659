package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version as {@link CanonicalJson}, format "spor.response/2" (older ones "spor.response/1", which knew nothing of
 * reservations, late ones, registered ones, replacements and files): ids as UUIDs, enums by name, dates as yyyy-mm-dd, the
 * time of receipt in UTC with six decimals, formatted text as the HTML that {@code RichText} writes, empty texts as "".
 * The same version always gives the same characters, so its digest can be worked out again from the tables.
 */
interface VersionJson {

    /** The newest format, in which every new version is written. */
    int FORMAT = 2;

    static String of(
            int format,
            ConsultationId consultation,
            OrganisationId municipality,
            VersionContent content,
            List<VersionFile> files) {
        Map<String, @Nullable Object> version = new HashMap<>();
        version.put("format", "spor.response/" + format);
        version.put("consultation", consultation.value());
        version.put("organisation", municipality.value());
        version.put("number", content.number());
        version.put("kind", content.kind());
        version.put("receivedAt", micros(content.receivedAt()));
        version.put("strategyVersion", content.strategy().value());
        version.put("treatment", treatment(content.treatment()));
        version.put("inputs", content.inputs().stream().map(VersionJson::input).toList());
        if (format > 1) {
            FilesJson.put(files, version);
            version.put("late", content.arrival().late());
            version.put("replaces", content.replaces());
            version.put("contact", content.contact().isEmpty() ? null : content.contact());
            version.put("reservation", reservation(content.reservation()));
            version.put("registered", registered(content.arrival().registered()));
        }
        return CanonicalJson.of(version);
    }

    private static @Nullable Object reservation(@Nullable Reservation reservation) {
        return reservation == null
                ? null
                : Map.of(
                        "body", reservation.body(),
                        "expected", String.valueOf(reservation.expected()),
                        "text", reservation.text());
    }

    private static @Nullable Object registered(Arrival.@Nullable Registration registered) {
        return registered == null
                ? null
                : Map.of(
                        "channel", registered.channel(),
                        "originalSha256", registered.sha256(),
                        "sender", registered.sender(),
                        "registeredAt", micros(registered.at()));
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
