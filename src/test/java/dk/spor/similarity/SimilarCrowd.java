package dk.spor.similarity;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.ResponseScene;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As many points as are wanted, put beside those of a response that was submitted, for tests and the bench. */
@Component
public class SimilarCrowd {

    /** The rows that follow are numbered from here, out of the way of the response's own. */
    private static final int FIRST = 1000;

    private final SynthesisWorld world;
    private final JdbcClient jdbc;
    private final DataSource database;

    SimilarCrowd(SynthesisWorld world, JdbcClient jdbc, DataSource database) {
        this.world = world;
        this.jdbc = jdbc;
        this.database = database;
    }

    /** A consultation whose deadline has passed, with a response of Viborg, to be filled with points. */
    public Crowd begin() {
        SynthesisScene scene = world.open();
        ResponseScene viborg = scene.municipality("Viborg");
        UUID version = viborg.submitted("Vi takker for muligheden.").id().value();
        scene.afterDeadline();
        UUID response = jdbc.sql("select response from response.version where id = ?")
                .param(version)
                .query(UUID.class)
                .single();
        return new Crowd(scene, viborg.asked().municipality().id(), version, response);
    }

    /** The points that were put, in that order. */
    public final class Crowd {

        public final SynthesisScene scene;
        public final List<PointId> points = new ArrayList<>();
        private final OrganisationId organisation;
        private final UUID version;
        private final UUID response;

        private Crowd(SynthesisScene scene, OrganisationId organisation, UUID version, UUID response) {
            this.scene = scene;
            this.organisation = organisation;
            this.version = version;
            this.response = response;
        }

        public ConsultationId consultation() {
            return scene.consultation.id();
        }

        public OrganisationId organisation() {
            return organisation;
        }

        public void put(List<String> texts) throws SQLException {
            try (Connection connection = database.getConnection();
                    PreparedStatement source = connection.prepareStatement("""
                            insert into synthesis.source (version, number, input, body, text_ends, text, justification,
                                kind, theme)
                            values (?, ?, gen_random_uuid(), ?, ?, ?, '', 'GENERAL', '')
                            """);
                    PreparedStatement point = connection.prepareStatement("""
                            insert into synthesis.point (id, response, consultation, organisation, main, part, version,
                                number, starts, ends, words, kind)
                            values (?, ?, ?, ?, ?, 0, ?, ?, 0, ?, ?, 'GENERAL')
                            """)) {
                connection.setAutoCommit(false);
                for (String text : texts) {
                    add(text, source, point);
                }
                source.executeBatch();
                point.executeBatch();
                connection.commit();
                connection.setAutoCommit(true);
            }
        }

        private void add(String text, PreparedStatement source, PreparedStatement point) throws SQLException {
            int number = FIRST + points.size();
            PointId id = new PointId(UUID.randomUUID());
            source.setObject(1, version);
            source.setInt(2, number);
            source.setString(3, text);
            source.setInt(4, text.length());
            source.setString(5, "<p>" + text + "</p>");
            source.addBatch();
            point.setObject(1, id.value());
            point.setObject(2, response);
            point.setObject(3, consultation().value());
            point.setObject(4, organisation().value());
            point.setInt(5, number);
            point.setObject(6, version);
            point.setInt(7, number);
            point.setInt(8, text.length());
            point.setString(9, text);
            point.addBatch();
            points.add(id);
        }
    }
}
