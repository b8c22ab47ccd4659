package dk.spor.registration;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import dk.spor.media.FileType;
import dk.spor.media.UploadId;
import dk.spor.organisation.OrganisationId;
import dk.spor.rendering.RichText;
import dk.spor.response.Asked;
import dk.spor.response.Enclosure;
import dk.spor.response.EnclosureId;
import dk.spor.response.InputId;
import dk.spor.response.OwnDocument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is being registered, each by its own person. */
@Component
class EntryStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entry> find(Asked asked, PersonId person) {
        return select(asked, person, "");
    }

    /** The same, held until the end of the transaction. */
    Optional<Entry> lock(Asked asked, PersonId person) {
        return select(asked, person, " for update");
    }

    /** Puts the original in the place of the one that there may be. */
    void put(Asked asked, PersonId person, Entry entry) {
        OwnDocument original = entry.original();
        jdbc.sql("""
                        insert into registration.entry (id, consultation, municipality, person, upload, name, media_type,
                            size, sha256, cpr, pages, a4, tagged, has_text, cut, input, extracted, typed)
                        values (:id, :consultation, :municipality, :person, :upload, :name, :mediaType, :size, :sha256,
                            :cpr, :pages, :a4, :tagged, :hasText, :cut, :input, :extracted, :typed)
                        on conflict (consultation, municipality, person) do update
                        set revision = entry.revision + 1, upload = excluded.upload, name = excluded.name,
                            media_type = excluded.media_type, size = excluded.size, sha256 = excluded.sha256,
                            cpr = excluded.cpr, pages = excluded.pages, a4 = excluded.a4, tagged = excluded.tagged,
                            has_text = excluded.has_text, cut = excluded.cut, extracted = excluded.extracted,
                            typed = excluded.typed, touched_at = now()
                        """)
                .param("id", entry.id().value())
                .param("consultation", asked.consultation().id().value())
                .param("municipality", asked.municipality().id().value())
                .param("person", person.value())
                .param("upload", original.file().upload().value())
                .param("name", original.file().name())
                .param("mediaType", original.file().type().mediaType())
                .param("size", original.file().size())
                .param("sha256", original.file().sha256())
                .param("cpr", original.file().cpr())
                .param("pages", (int) original.pages())
                .param("a4", original.a4())
                .param("tagged", original.tagged())
                .param("hasText", original.hasText())
                .param("cut", original.cut())
                .param("input", original.input().value())
                .param("extracted", entry.extracted().html())
                .param("typed", JSON.writeValueAsString(entry.filled()))
                .update();
    }

    void type(EntryId id, Filled filled) {
        jdbc.sql(
                        "update registration.entry set revision = revision + 1, typed = :typed, touched_at = now() where id = :id")
                .param("typed", JSON.writeValueAsString(filled))
                .param("id", id.value())
                .update();
    }

    void delete(EntryId id) {
        jdbc.sql("delete from registration.entry where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Ends what nobody has changed since then. */
    List<Abandoned> deleteUntouchedSince(Instant instant) {
        return jdbc.sql("""
                        delete from registration.entry where touched_at < :instant
                        returning consultation, municipality, upload
                        """)
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Abandoned(
                        new ConsultationId(row.getObject("consultation", UUID.class)),
                        new OrganisationId(row.getObject("municipality", UUID.class)),
                        new UploadId(row.getObject("upload", UUID.class))))
                .list();
    }

    /** Where it was being registered, and the original that was given for it. */
    record Abandoned(ConsultationId consultation, OrganisationId municipality, UploadId upload) {}

    private Optional<Entry> select(Asked asked, PersonId person, String lock) {
        return jdbc.sql("""
                        select * from registration.entry
                        where consultation = :consultation and municipality = :municipality and person = :person
                        """ + lock)
                .param("consultation", asked.consultation().id().value())
                .param("municipality", asked.municipality().id().value())
                .param("person", person.value())
                .query((row, number) -> entry(row))
                .optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Enclosure file = new Enclosure(
                new EnclosureId(id),
                new UploadId(row.getObject("upload", UUID.class)),
                row.getString("name"),
                FileType.of(row.getString("media_type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getBoolean("cpr"));
        return new Entry(
                new EntryId(id),
                row.getInt("revision"),
                new OwnDocument(
                        file,
                        row.getInt("pages"),
                        row.getBoolean("a4"),
                        row.getBoolean("tagged"),
                        row.getBoolean("has_text"),
                        row.getBoolean("cut"),
                        new InputId(row.getObject("input", UUID.class)),
                        1),
                RichText.stored(row.getString("extracted")),
                JSON.readValue(row.getString("typed"), Filled.class));
    }
}
