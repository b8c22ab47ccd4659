package dk.spor.response;

import dk.spor.media.UploadId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What meetings have decided about a municipality's response. Rows come and never change; the newest one holds. */
@Component
public class Decisions {

    private final StepStore steps;
    private final JdbcClient jdbc;

    Decisions(StepStore steps, JdbcClient jdbc) {
        this.steps = steps;
        this.jdbc = jdbc;
    }

    /** The decision that holds, for those who may read the draft. */
    public Optional<Decision> of(Draft draft) {
        return Optional.ofNullable(draft.id()).flatMap(this::of);
    }

    Optional<Decision> of(ResponseId response) {
        return steps.of(response).stream()
                .filter(it -> it.step() == Step.DECISION_RECORDED)
                .reduce((one, other) -> other)
                .flatMap(this::of);
    }

    /** The file of the minutes of the meeting on this day, as it was recorded last. */
    Optional<MinutesFile> minutes(ResponseId response, LocalDate meeting) {
        return jdbc.sql("""
                        select d.* from response.decision d join response.step s on s.number = d.step
                        where s.response = :response and d.meeting_date = :meeting order by d.step desc limit 1
                        """)
                .param("response", response.value())
                .param("meeting", meeting)
                .query((row, n) -> Optional.ofNullable(file(row)))
                .optional()
                .flatMap(it -> it);
    }

    void add(long step, DecisionDetails details, @Nullable MinutesFile file) {
        jdbc.sql("""
                        insert into response.decision
                            (step, meeting_date, item_number, extract, minutes, file, file_name, file_size, file_cpr)
                        values (:step, :meetingDate, :itemNumber, :extract, :minutes, :file, :name, :size, :cpr)
                        """)
                .param("step", step)
                .param("meetingDate", details.meetingDate())
                .param("itemNumber", details.itemNumber())
                .param("extract", details.extract())
                .param("minutes", details.minutes())
                .param("file", file == null ? null : file.upload().value())
                .param("name", file == null ? null : file.name())
                .param("size", file == null ? null : file.size())
                .param("cpr", file != null && file.cpr())
                .update();
    }

    private Optional<Decision> of(StepTaken step) {
        return jdbc.sql("select * from response.decision where step = :step")
                .param("step", step.number())
                .query((row, n) -> new Decision(
                        step,
                        new DecisionDetails(
                                row.getObject("meeting_date", LocalDate.class),
                                row.getString("item_number"),
                                row.getString("extract"),
                                row.getString("minutes")),
                        file(row)))
                .optional();
    }

    private static @Nullable MinutesFile file(ResultSet row) throws SQLException {
        UUID file = row.getObject("file", UUID.class);
        return file == null
                ? null
                : new MinutesFile(
                        new UploadId(file),
                        row.getString("file_name"),
                        row.getInt("file_size"),
                        row.getBoolean("file_cpr"));
    }
}
