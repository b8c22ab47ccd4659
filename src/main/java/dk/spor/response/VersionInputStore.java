package dk.spor.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inputs of what was submitted. */
@Component
class VersionInputStore {

    /** How many there are of each version, without reading them. */
    static final String COUNT = "(select count(*) from response.version_input i where i.version = v.id) as inputs";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    VersionInputStore(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Each version's inputs in their order. */
    Map<VersionId, List<SubmittedInput>> of(Collection<VersionId> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        Map<VersionId, List<SubmittedInput>> all = new HashMap<>();
        jdbc.sql("select version, input, number, " + InputColumns.NAMES
                        + " from response.version_input where version = any(:versions) order by number")
                .param("versions", versions.stream().map(VersionId::value).toArray(UUID[]::new))
                .query(row -> {
                    all.computeIfAbsent(new VersionId(row.getObject("version", UUID.class)), it -> new ArrayList<>())
                            .add(input(row));
                });
        return all;
    }

    /** All of a version's inputs in one round trip. */
    void insert(VersionId version, List<SubmittedInput> inputs) {
        MapSqlParameterSource[] rows = inputs.stream()
                .map(it -> new MapSqlParameterSource(InputColumns.of(it.content()))
                        .addValue("version", version.value())
                        .addValue("number", it.number())
                        .addValue("input", it.id().value()))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate(
                "insert into response.version_input (version, number, input, " + InputColumns.NAMES
                        + ") values (:version, :number, :input, " + InputColumns.PARAMETERS + ")",
                rows);
    }

    private static SubmittedInput input(ResultSet row) throws SQLException {
        return Submitted.input(
                new InputId(row.getObject("input", UUID.class)), row.getInt("number"), InputColumns.content(row));
    }
}
