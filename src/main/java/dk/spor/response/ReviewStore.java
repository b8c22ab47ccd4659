package dk.spor.response;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What approvers have seen. Rows come and never change. */
@Component
class ReviewStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    ReviewStore(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What was seen when this step was taken. */
    Optional<Review> of(StepTaken step) {
        return jdbc.sql("select revision, files from response.review where step = :step")
                .param("step", step.number())
                .query((row, n) ->
                        new Review(step, row.getInt("revision"), inputs(step.number()), row.getString("files")))
                .optional();
    }

    /** What stands, its text in one round trip. */
    void insert(long step, int revision, List<SubmittedInput> inputs, String files) {
        jdbc.sql("insert into response.review (step, revision, files) values (:step, :revision, :files)")
                .param("step", step)
                .param("revision", revision)
                .param("files", files)
                .update();
        MapSqlParameterSource[] rows = inputs.stream()
                .map(it -> new MapSqlParameterSource(InputColumns.of(it.content()))
                        .addValue("step", step)
                        .addValue("number", it.number())
                        .addValue("input", it.id().value()))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate(
                "insert into response.review_input (step, number, input, " + InputColumns.NAMES
                        + ") values (:step, :number, :input, " + InputColumns.PARAMETERS + ")",
                rows);
    }

    private List<SubmittedInput> inputs(long step) {
        return jdbc.sql("select number, input, " + InputColumns.NAMES
                        + " from response.review_input where step = :step order by number")
                .param("step", step)
                .query((row, n) -> Submitted.input(
                        new InputId(row.getObject("input", UUID.class)),
                        row.getInt("number"),
                        InputColumns.content(row)))
                .list();
    }
}
