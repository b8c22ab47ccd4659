package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the code does. */
@DbTest
class KeptForGoodDbTest {

    private final ConsultationWorld world;
    private final ExtendDeadline extend;
    private final JdbcClient jdbc;

    KeptForGoodDbTest(ConsultationWorld world, ExtendDeadline extend, JdbcClient jdbc) {
        this.world = world;
        this.extend = extend;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consultation.consultation set slug = 'andet' where id = :id",
                "update consultation.consultation set deadline = deadline + interval '1 day' where id = :id",
                "update consultation.consultation set seal = 'ON_RECEIPT' where id = :id",
                "delete from consultation.consultation where id = :id",
                "update consultation.material set title = 'Andet' where consultation = :id",
                "update consultation.material set published_at = null where consultation = :id",
                "delete from consultation.material where consultation = :id",
                "delete from consultation.process_step where consultation = :id",
                "insert into consultation.process_step values (:id, 1, 9, '2021-01-01', '', 'Nyt', '')",
                "delete from consultation.consultee where consultation = :id",
                "update consultation.extension set reason = 'Andet' where consultation = :id",
                "delete from consultation.extension where consultation = :id",
                "update consultation.late_door set reason = 'Andet' where consultation = :id",
                "delete from consultation.late_door where consultation = :id",
                "update consultation.step set went_to = 'WITHDRAWN' where consultation = :id",
                "delete from consultation.step where consultation = :id"
            })
    void whatHasBeenSentOutIsNeitherChangedNorTakenAway(String statement) {
        ConsultationScene scene = world.published();
        LocalDateTime later = scene.consultation().deadline().local().plusDays(3);
        ConsultationSetup.done(extend.extend(scene.id(), null, later, "Driftsforstyrrelse.", scene.lead()));
        assertThatThrownBy(() ->
                        jdbc.sql(statement).param("id", scene.id().value()).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("ERROR: ")
                .rootCause()
                .message()
                .containsPattern("has been sent out|is published|only grows|permission denied");
    }
}
