package dk.spor.response;

import dk.spor.identity.PersonId;
import dk.spor.media.FileId;
import dk.spor.response.Arrival.Registration;
import dk.spor.response.Course.Confirmed;
import dk.spor.response.Course.Ended;
import dk.spor.strategy.StrategyVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version's row with what has happened to it since, in the columns that every look-up needs; no text among them. */
interface VersionRows {

    String COLUMNS = "v.id, v.response, v.number, v.kind, v.received_at, v.strategy_version, v.pages, v.over_length,"
            + " v.receipt_number, v.pdf, v.late, v.channel, v.original, v.original_sha256,"
            + " v.sender, v.registered_at, v.contact, v.submitted_by, confirmed.*, ended.*, "
            + TreatmentColumns.NAMES + ", " + ReservationColumns.NAMES;

    String FROM = """
             from response.version v
            left join lateral (
                select s.meeting_date as confirmed_date, s.item_number as confirmed_item,
                    s.minutes as confirmed_minutes, s.person as confirmed_by, s.at as confirmed_at
                from response.version_step s
                where s.response = v.response and s.number = v.number and s.step = 'CONFIRMED') confirmed on true
            left join lateral (
                select s.step as ended_as, s.reason as ended_because, s.person as ended_by, s.at as ended_at
                from response.version_step s where s.response = v.response and s.ended = v.number) ended on true
            """;

    /** Whose response it is, to which consultation. */
    String OF = " join (select id as of_response, consultation, organisation from response.response) r"
            + " on r.of_response = v.response ";

    String CURRENT = " ended_as is null ";

    static VersionSummary summary(ResultSet row) throws SQLException {
        return new VersionSummary(
                new VersionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                VersionKind.valueOf(row.getString("kind")),
                instant(row, "received_at"),
                new StrategyVersionId(row.getObject("strategy_version", UUID.class)),
                TreatmentColumns.details(row),
                ReservationColumns.reservation(row),
                row.getString("contact"),
                arrival(row),
                course(row),
                row.getDouble("pages"),
                row.getBoolean("over_length"),
                new ReceiptNumber(row.getString("receipt_number")),
                new FileId(row.getObject("pdf", UUID.class)),
                row.getInt("inputs"));
    }

    static Arrival arrival(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        return new Arrival(
                row.getBoolean("late"),
                channel == null
                        ? null
                        : new Registration(
                                Channel.valueOf(channel),
                                new FileId(row.getObject("original", UUID.class)),
                                row.getString("original_sha256"),
                                row.getString("sender"),
                                instant(row, "registered_at"),
                                new PersonId(row.getObject("submitted_by", UUID.class))));
    }

    static Course course(ResultSet row) throws SQLException {
        return new Course(confirmed(row), ended(row));
    }

    private static @Nullable Confirmed confirmed(ResultSet row) throws SQLException {
        UUID by = row.getObject("confirmed_by", UUID.class);
        return by == null
                ? null
                : new Confirmed(
                        new Confirmation(
                                row.getObject("confirmed_date", LocalDate.class),
                                row.getString("confirmed_item"),
                                row.getString("confirmed_minutes")),
                        new PersonId(by),
                        instant(row, "confirmed_at"));
    }

    private static @Nullable Ended ended(ResultSet row) throws SQLException {
        String step = row.getString("ended_as");
        return step == null
                ? null
                : new Ended(
                        VersionStanding.valueOf(step),
                        row.getString("ended_because"),
                        new PersonId(row.getObject("ended_by", UUID.class)),
                        instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
