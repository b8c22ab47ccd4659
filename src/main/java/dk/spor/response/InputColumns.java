package dk.spor.response;

import dk.spor.rendering.RichText;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An input's content as the columns that drafts and versions have in common. */
interface InputColumns {

    String NAMES = "kind, stance, track, paragraph, placement, theme, text, justification";
    String PARAMETERS = ":kind, :stance, :track, :paragraph, :placement, :theme, :text, :justification";

    static Map<String, @Nullable Object> of(InputContent content) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("kind", content.kind().name());
        columns.put("stance", name(content.stance()));
        columns.put("track", content.track() == null ? null : content.track().value());
        columns.put(
                "paragraph",
                content.paragraph() == null ? null : content.paragraph().value());
        columns.put("placement", name(content.placement()));
        columns.put("theme", content.theme());
        columns.put("text", content.text().html());
        columns.put("justification", content.justification().html());
        return columns;
    }

    static InputContent content(ResultSet row) throws SQLException {
        return new InputContent(
                InputKind.valueOf(row.getString("kind")),
                read(row.getString("stance"), Stance::valueOf),
                read(row.getObject("track", UUID.class), TrackId::new),
                read(row.getObject("paragraph", UUID.class), ParagraphId::new),
                read(row.getString("placement"), Placement::valueOf),
                row.getString("theme"),
                RichText.stored(row.getString("text")),
                RichText.stored(row.getString("justification")));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <S, T> @Nullable T read(@Nullable S stored, Function<S, T> reader) {
        return stored == null ? null : reader.apply(stored);
    }
}
