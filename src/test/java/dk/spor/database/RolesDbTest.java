package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class RolesDbTest {

    private final JdbcClient sql;

    RolesDbTest(JdbcClient sql) {
        this.sql = sql;
    }

    @Test
    void theApplicationWorksAsARoleThatOwnsNothing() {
        assertThat(sql.sql("SELECT current_user").query(String.class).single()).isEqualTo(Roles.APPLICATION);
        assertThat(sql.sql("SELECT count(*) FROM pg_class WHERE pg_get_userbyid(relowner) = current_user")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theApplicationCannotMakeTablesAnywhere() {
        for (String schema : sql.sql("SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_'")
                .query(String.class)
                .list()) {
            assertThatThrownBy(() -> sql.sql("CREATE TABLE %s.intruder (id int)".formatted(schema))
                            .update())
                    .as(schema)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }
}
