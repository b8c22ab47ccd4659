package dk.spor.response;

import dk.spor.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the inputs of a draft have said before; rows are only added. */
@Component
class InputRevisionStore {

    private static final String INSERT = "insert into response.input_revision (response, input, revision, fate,"
            + " written_by, written_at, ended_by, ended_at, " + InputColumns.NAMES + ") ";
    private static final String KEEP = INSERT
            + "select response, id, revision, :fate, changed_by, changed_at, :by, :at, "
            + InputColumns.NAMES + " from response.input where id = :id and (:fate = 'REMOVED' or changed_by <> :by"
            + " or changed_at not between :paused and :at or kept_at <= :kept)";
    private static final String SELECT = "select number, input, fate, written_by, written_at, ended_by, ended_at, "
            + InputColumns.NAMES + " from response.input_revision r where response = :response ";

    private final JdbcClient jdbc;

    InputRevisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what an input says before it is written over.
     *
     * @param paused what the same person saved since this is one text with what comes now
     * @param kept unless nothing has been kept since this
     * @return whether it was kept
     */
    boolean replaced(InputId id, PersonId by, Instant at, Instant paused, Instant kept) {
        return keep(id, Fate.REPLACED, by, at, paused, kept);
    }

    /** Keeps what an input says before it is taken out. */
    void removed(InputId id, PersonId by, Instant at) {
        keep(id, Fate.REMOVED, by, at, at, at);
    }

    /** Keeps what somebody wanted to save where somebody else came first. */
    void notChosen(ResponseId response, DraftInput first, int revision, InputContent content, PersonId by, Instant at) {
        jdbc.sql(INSERT + "values (:response, :input, :revision, 'NOT_CHOSEN', :by, :at, :first, :at, "
                        + InputColumns.PARAMETERS + ")")
                .params(InputColumns.of(content))
                .param("response", response.value())
                .param("input", first.id().value())
                .param("revision", revision)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("first", first.changedBy().value())
                .update();
    }

    /** The newest first. */
    List<InputRevision> of(ResponseId response, InputId input) {
        return jdbc.sql(SELECT + "and input = :input order by written_at desc, number desc")
                .param("response", response.value())
                .param("input", input.value())
                .query(InputRevisionStore::row)
                .list();
    }

    /** The last text of each input that is no longer there, the newest first. */
    List<InputRevision> removed(ResponseId response) {
        return jdbc.sql(SELECT + """
                        and fate = 'REMOVED'
                        and not exists (select from response.input i where i.id = r.input)
                        and not exists (select from response.input_revision later
                            where later.input = r.input and later.fate = 'REMOVED' and later.number > r.number)
                        order by number desc
                        """)
                .param("response", response.value())
                .query(InputRevisionStore::row)
                .list();
    }

    private boolean keep(InputId id, Fate fate, PersonId by, Instant at, Instant paused, Instant kept) {
        return jdbc.sql(KEEP)
                        .param("id", id.value())
                        .param("fate", fate.name())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("paused", paused.atOffset(ZoneOffset.UTC))
                        .param("kept", kept.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static InputRevision row(ResultSet row, int number) throws SQLException {
        return new InputRevision(
                row.getLong("number"),
                new InputId(row.getObject("input", UUID.class)),
                Fate.valueOf(row.getString("fate")),
                InputColumns.content(row),
                new PersonId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("ended_by", UUID.class)),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }
}
