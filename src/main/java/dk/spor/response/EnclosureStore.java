package dk.spor.response;

import dk.spor.media.FileType;
import dk.spor.media.UploadId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of a draft. Whoever changes them holds the response's lock. */
@Component
class EnclosureStore {

    private static final String FILE = "upload, name, media_type, size, sha256, cpr";
    private static final String OF_FILE = ":upload, :name, :mediaType, :size, :sha256, :cpr";

    private final JdbcClient jdbc;

    EnclosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Enclosures of(ResponseId response) {
        OwnDocument document = jdbc.sql("select response as id, " + FILE
                        + ", pages, a4, tagged, has_text, cut, input, input_revision"
                        + " from response.document where response = :response")
                .param("response", response.value())
                .query((row, number) -> document(row))
                .optional()
                .orElse(null);
        return new Enclosures(
                document,
                jdbc.sql("select id, " + FILE + " from response.appendix where response = :response order by place, id")
                        .param("response", response.value())
                        .query((row, number) -> enclosure(row))
                        .list());
    }

    void insert(ResponseId response, OwnDocument document) {
        jdbc.sql("insert into response.document (response, " + FILE
                        + ", pages, a4, tagged, has_text, cut, input, input_revision) values (:response, " + OF_FILE
                        + ", :pages, :a4, :tagged, :hasText, :cut, :input, :inputRevision)")
                .param("response", response.value())
                .params(columns(document.file()))
                .param("pages", document.pages())
                .param("a4", document.a4())
                .param("tagged", document.tagged())
                .param("hasText", document.hasText())
                .param("cut", document.cut())
                .param("input", document.input().value())
                .param("inputRevision", document.inputRevision())
                .update();
    }

    void deleteDocument(ResponseId response) {
        jdbc.sql("delete from response.document where response = :response")
                .param("response", response.value())
                .update();
    }

    void insert(ResponseId response, Enclosure appendix) {
        jdbc.sql("insert into response.appendix (id, response, place, " + FILE + ") values (:id, :response,"
                        + " (select coalesce(max(place), 0) + 1 from response.appendix where response = :response), "
                        + OF_FILE + ")")
                .param("id", appendix.id().value())
                .param("response", response.value())
                .params(columns(appendix))
                .update();
    }

    void rename(EnclosureId appendix, String name) {
        jdbc.sql("update response.appendix set name = :name where id = :id")
                .param("name", name)
                .param("id", appendix.value())
                .update();
    }

    /** Lets two appendices change places. */
    void swap(EnclosureId one, EnclosureId other) {
        jdbc.sql("""
                        update response.appendix a set place = b.place
                        from response.appendix b
                        where (a.id, b.id) in ((:one, :other), (:other, :one))
                        """).param("one", one.value()).param("other", other.value()).update();
    }

    void delete(EnclosureId appendix) {
        jdbc.sql("delete from response.appendix where id = :id")
                .param("id", appendix.value())
                .update();
    }

    private static Map<String, Object> columns(Enclosure file) {
        return Map.of(
                "upload", file.upload().value(),
                "name", file.name(),
                "mediaType", file.type().mediaType(),
                "size", file.size(),
                "sha256", file.sha256(),
                "cpr", file.cpr());
    }

    private static OwnDocument document(ResultSet row) throws SQLException {
        return new OwnDocument(
                enclosure(row),
                row.getDouble("pages"),
                row.getBoolean("a4"),
                row.getBoolean("tagged"),
                row.getBoolean("has_text"),
                row.getBoolean("cut"),
                new InputId(row.getObject("input", UUID.class)),
                row.getInt("input_revision"));
    }

    private static Enclosure enclosure(ResultSet row) throws SQLException {
        return new Enclosure(
                new EnclosureId(row.getObject("id", UUID.class)),
                new UploadId(row.getObject("upload", UUID.class)),
                row.getString("name"),
                FileType.of(row.getString("media_type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getBoolean("cpr"));
    }
}
