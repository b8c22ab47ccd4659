package dk.spor.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table as a spreadsheet.
 *
 * @param name on the sheet's tab
 * @param header one heading for each column
 * @param rows cells: text, numbers, true or false, {@code LocalDate}, {@code LocalDateTime}, {@code Instant} (shown in
 *     Danish time), or null for an empty one; anything else as its text
 */
public record Sheet(String name, List<String> header, List<List<@Nullable Object>> rows) {

    public Sheet {
        header = List.copyOf(header);
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
    }
}
