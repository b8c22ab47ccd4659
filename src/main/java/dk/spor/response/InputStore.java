package dk.spor.response;

import dk.spor.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inputs of a draft. Whoever writes holds the response's lock. */
@Component
class InputStore {

    private final JdbcClient jdbc;

    InputStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they are printed: by kind, and within a kind as the municipality has placed them. */
    List<DraftInput> of(ResponseId response) {
        return DraftInput.inPrint(jdbc.sql("select id, revision, changed_by, changed_at, " + InputColumns.NAMES
                        + " from response.input where response = :response order by place, id")
                .param("response", response.value())
                .query(InputStore::row)
                .list());
    }

    /**
     * One that had been removed counts its revisions on, so that nobody who read an older one writes over it unseen.
     *
     * @return false when the identity is already that of an input of some response
     */
    boolean insert(ResponseId response, InputId id, InputContent content, PersonId by, Instant at) {
        return jdbc.sql("insert into response.input (id, response, place, revision, changed_by, changed_at, kept_at, "
                                + InputColumns.NAMES + ") values (:id, :response,"
                                + " (select coalesce(max(place), 0) + 1 from response.input where response = :response),"
                                + " (select coalesce(max(revision), 0) + 1 from response.input_revision where input = :id),"
                                + " :by, :at, :at, " + InputColumns.PARAMETERS + ") on conflict (id) do nothing")
                        .params(InputColumns.of(content))
                        .param("id", id.value())
                        .param("response", response.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @param kept whether what it said before stands in the history now */
    void update(InputId id, InputContent content, PersonId by, Instant at, boolean kept) {
        jdbc.sql("""
                        update response.input
                        set revision = revision + 1, changed_by = :by, changed_at = :at, kind = :kind, stance = :stance,
                            track = :track, paragraph = :paragraph, placement = :placement, theme = :theme,
                            text = :text, justification = :justification,
                            kept_at = case when :kept then :at else kept_at end
                        where id = :id
                        """)
                .params(InputColumns.of(content))
                .param("id", id.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kept", kept)
                .update();
    }

    void delete(InputId id) {
        jdbc.sql("delete from response.input where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Those of the same kind as this one, itself among them, in their order. */
    Optional<List<InputId>> besides(ResponseId response, InputId id) {
        List<DraftInput> all = of(response);
        return all.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(one -> all.stream()
                        .filter(it -> it.content().kind() == one.content().kind())
                        .map(DraftInput::id)
                        .toList());
    }

    /** Gives the places that these inputs have to them in this order. */
    void arrange(List<InputId> order) {
        jdbc.sql("""
                        update response.input i set place = p.place
                        from unnest(:order::uuid[]) with ordinality o (id, n)
                        join (select place, row_number() over (order by place, id) as n
                              from response.input where id = any(:order::uuid[])) p using (n)
                        where i.id = o.id
                        """)
                .param("order", order.stream().map(InputId::value).toArray(UUID[]::new))
                .update();
    }

    private static DraftInput row(ResultSet row, int number) throws SQLException {
        return new DraftInput(
                new InputId(row.getObject("id", UUID.class)),
                number,
                row.getInt("revision"),
                InputColumns.content(row),
                new PersonId(row.getObject("changed_by", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
