package dk.spor.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inputs of what was submitted. */
@Component
class VersionInputStore {

    private final JdbcClient jdbc;

    VersionInputStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each version's inputs in their order. */
    Map<VersionId, List<SubmittedInput>> of(Collection<VersionId> versions) {
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

    void insert(VersionId version, SubmittedInput input) {
        jdbc.sql("insert into response.version_input (version, number, input, " + InputColumns.NAMES
                        + ") values (:version, :number, :input, " + InputColumns.PARAMETERS + ")")
                .params(InputColumns.of(input.content()))
                .param("version", version.value())
                .param("number", input.number())
                .param("input", input.id().value())
                .update();
    }

    private static SubmittedInput input(ResultSet row) throws SQLException {
        return Submitted.input(
                new InputId(row.getObject("input", UUID.class)), row.getInt("number"), InputColumns.content(row));
    }
}
