package dk.spor.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the justification of a split input is printed: once in a document, with the first of its pieces. */
final class SharedJustifications {

    private final Map<String, String> first = new HashMap<>();

    private SharedJustifications() {}

    /** @param printed the points whose words are printed, in their order */
    static SharedJustifications of(List<ToldPoint> printed) {
        SharedJustifications shared = new SharedJustifications();
        printed.stream()
                .filter(it -> it.isPiece() && !it.justificationOf().isBlank())
                .forEach(it -> shared.first.putIfAbsent(key(it), it.label()));
        return shared;
    }

    /** The label of the piece that it is printed with; empty where it is printed with this one, or there is none. */
    Optional<String> elsewhere(ToldPoint point) {
        return point.isPiece() && !point.justificationOf().isBlank()
                ? Optional.ofNullable(first.get(key(point))).filter(it -> !it.equals(point.label()))
                : Optional.empty();
    }

    private static String key(ToldPoint point) {
        return point.inputLabel() + " " + point.justification();
    }
}
