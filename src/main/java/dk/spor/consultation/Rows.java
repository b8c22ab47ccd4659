package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.rendering.RichText;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import dk.spor.strategy.StrategyVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rows of this room's tables say. */
interface Rows {

    static ConsultationSummary summary(ResultSet row, int number) throws SQLException {
        return new ConsultationSummary(
                new ConsultationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                new OrganisationId(row.getObject("association", UUID.class)),
                ConsultationStatus.valueOf(row.getString("status")),
                opens(row),
                deadline(row),
                Seal.valueOf(row.getString("seal")),
                length(row),
                contact(row),
                new StrategyVersionId(row.getObject("strategy_version", UUID.class)));
    }

    static Terms terms(ResultSet row, int number) throws SQLException {
        return new Terms(
                ConsultationStatus.valueOf(row.getString("status")),
                opens(row),
                deadline(row),
                Seal.valueOf(row.getString("seal")),
                instant(row, "seal_opened_at"),
                length(row),
                contact(row),
                door(row));
    }

    private static @Nullable LateDoor door(ResultSet row) throws SQLException {
        @Nullable Instant at = instant(row, "door_at");
        return at == null
                ? null
                : new LateDoor(
                        row.getInt("door_number"),
                        new Deadline(row.getObject("door_until", LocalDateTime.class)),
                        row.getString("door_reason"),
                        row.getString("door_step").equals("CLOSED"),
                        at);
    }

    static Material material(ResultSet row, List<ProcessStep> process) throws SQLException {
        return new Material(
                row.getInt("number"),
                new MaterialTexts(
                        row.getString("title"),
                        row.getString("summary"),
                        RichText.stored(row.getString("background")),
                        RichText.stored(row.getString("purpose")),
                        row.getString("questions").lines().toList(),
                        RichText.stored(row.getString("treatment_rule")),
                        RichText.stored(row.getString("publication_rule"))),
                row.getString("letter"),
                process,
                new StrategyVersionId(row.getObject("strategy_version", UUID.class)),
                instant(row, "published_at"),
                row.getString("correction_reason"));
    }

    static ProcessStep processStep(ResultSet row, int number) throws SQLException {
        return new ProcessStep(
                row.getObject("day", LocalDate.class),
                row.getString("period"),
                row.getString("title"),
                row.getString("note"));
    }

    static Extension extension(ResultSet row, int number) throws SQLException {
        @Nullable UUID consultee = row.getObject("consultee", UUID.class);
        return new Extension(
                consultee == null ? null : new OrganisationId(consultee),
                deadline(row),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("opens", LocalDateTime.class),
                row.getObject("deadline", LocalDateTime.class),
                row.getString("short_period_reason"));
    }

    static Rules rules(ResultSet row) throws SQLException {
        return new Rules(
                Seal.valueOf(row.getString("seal")),
                length(row),
                contact(row),
                row.getString("case_number"),
                row.getString("kle"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant opens(ResultSet row) throws SQLException {
        return row.getObject("opens", LocalDateTime.class)
                .atZone(Copenhagen.ZONE)
                .toInstant();
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(row.getObject("deadline", LocalDateTime.class));
    }

    private static LengthRule length(ResultSet row) throws SQLException {
        return new LengthRule(row.getInt("length_pages"), row.getBoolean("length_binding"));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("contact_function"), row.getString("contact_email"), row.getString("contact_telephone"));
    }
}
