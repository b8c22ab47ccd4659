package dk.spor.trace.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.revision.PartStanding;
import dk.spor.strategy.StrategyVersion;
import dk.spor.synthesis.TraceAddress;
import dk.spor.trace.PartTrace;
import dk.spor.trace.PlaceInResponse;
import dk.spor.trace.PointTrace;
import dk.spor.trace.TracedChange;
import dk.spor.trace.TracedPart;
import dk.spor.trace.TracedPoint;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Traces for programs to read; the shape is described in {@code docs/trace-json.md}. What is not there is left out. */
final class TraceJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConsultationSummary consultation;

    private TraceJson(ConsultationSummary consultation) {
        this.consultation = consultation;
    }

    static byte[] of(PointTrace trace) {
        TraceJson json = new TraceJson(trace.consultation());
        Map<String, Object> object = json.begin();
        object.put("point", json.point(trace.point()));
        object.put("parts", trace.parts().stream().map(json::part).toList());
        return bytes(object);
    }

    static byte[] of(PartTrace trace) {
        TraceJson json = new TraceJson(trace.consultation());
        Map<String, Object> object = json.begin();
        object.put("part", json.part(trace.part()));
        return bytes(object);
    }

    private Map<String, Object> begin() {
        return object(
                "consultation",
                object(
                        "id", consultation.id(),
                        "slug", consultation.slug(),
                        "title", consultation.title()));
    }

    private Map<String, Object> point(TracedPoint point) {
        @Nullable PlaceInResponse place = point.place();
        return object(
                "id", point.id(),
                "label", point.label(),
                "municipality",
                        object(
                                "id", point.municipality().id(),
                                "name", point.municipality().name()),
                "theme", words(point.theme()),
                "text", point.text().text(),
                "justification", words(point.justification().text()),
                "place", place == null ? null : place(place),
                "answer",
                        point.outcome() == null
                                ? null
                                : object(
                                        "outcome", point.outcome().name(),
                                        "reason", words(point.reason().text())),
                "page", TraceAddress.of(consultation, point.label()));
    }

    private static Map<String, Object> place(PlaceInResponse place) {
        return object(
                "response", place.version(),
                "input", place.input(),
                "starts", place.place().starts(),
                "ends", place.place().ends());
    }

    private Map<String, Object> part(TracedPart part) {
        return object(
                "id", part.id(),
                "type", part.type().name(),
                "version", version(part.version()),
                "now", standing(part.now()),
                "page", part.place(),
                "trace", part.address(),
                "changes", part.changes().stream().map(this::change).toList());
    }

    private Map<String, Object> change(TracedChange change) {
        return object(
                "version", version(change.version()),
                "kinds", change.kinds().stream().map(Enum::name).toList(),
                "before", standing(change.before()),
                "after", standing(change.after()),
                "points", change.points().stream().map(this::point).toList(),
                "editorial", change.editorial(),
                "pointsNotShown", change.unseen());
    }

    private static Map<String, Object> version(StrategyVersion version) {
        @Nullable Instant frozenAt = version.frozenAt();
        return object(
                "id", version.id(),
                "kind", version.kind().name(),
                "number", version.number(),
                "frozenAt", frozenAt == null ? null : frozenAt.toString());
    }

    private static @Nullable Map<String, Object> standing(@Nullable PartStanding standing) {
        return standing == null
                ? null
                : object(
                        "number", standing.number(),
                        "track", words(standing.title()),
                        "text", words(standing.text().text()));
    }

    private static @Nullable String words(String words) {
        return words.isEmpty() ? null : words;
    }

    private static byte[] bytes(Map<String, Object> object) {
        return JSON.writeValueAsString(object).getBytes(StandardCharsets.UTF_8);
    }

    /** Names and values by turns; ids are written as their text, what is null is left out. */
    private static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            @Nullable Object value = namesAndValues[i + 1];
            if (value != null) {
                boolean plain = value instanceof Map || value instanceof List || value instanceof Integer;
                object.put(String.valueOf(namesAndValues[i]), plain ? value : value.toString());
            }
        }
        return object;
    }
}
