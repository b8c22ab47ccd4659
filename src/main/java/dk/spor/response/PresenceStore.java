package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.SystemClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which input open. Rows of those who have left without a word are dropped when somebody comes. */
@Component
class PresenceStore {

    private final JdbcClient jdbc;
    private final SystemClock clock;

    /** Those who write in the response to a consultation. */
    record There(ConsultationId consultation, List<Writer> writers) {}

    private record Row(ConsultationId consultation, Optional<Writer> writer) {}

    PresenceStore(JdbcClient jdbc, SystemClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those who write in a response of this organisation, who took each input last first; empty when it is not its. */
    Optional<There> of(ResponseId response, OrganisationId organisation) {
        List<Row> rows = jdbc.sql("""
                        select r.consultation, p.input, p.person, p.taken_at, p.active_at
                        from response.response r
                        left join response.presence p on p.response = r.id and p.active_at > :since
                        where r.id = :response and r.organisation = :organisation
                        order by p.input, p.taken_at desc
                        """)
                .param("response", response.value())
                .param("organisation", organisation.value())
                .param("since", since())
                .query(PresenceStore::row)
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new There(
                        rows.get(0).consultation(),
                        rows.stream().flatMap(it -> it.writer().stream()).toList()));
    }

    /**
     * Notes that somebody has the input open and writes. Who comes where somebody writes already does not take it from
     * them.
     *
     * @param takes whether they take it nevertheless
     * @return false when there is no such input in this answer
     */
    boolean enter(Asked asked, InputId input, PersonId person, boolean takes) {
        jdbc.sql("delete from response.presence where active_at <= :since")
                .param("since", since())
                .update();
        return jdbc.sql("""
                        insert into response.presence (response, input, person, taken_at, active_at)
                        select i.response, i.id, :person, case when :takes then :now else coalesce(
                            (select min(taken_at) - interval '1 microsecond' from response.presence
                                where input = :input and person <> :person), :now) end, :now
                        from response.input i join response.response r on r.id = i.response
                        where i.id = :input and r.organisation = :organisation and r.consultation = :consultation
                        on conflict (input, person) do update set active_at = excluded.active_at,
                            taken_at = case when :takes then excluded.taken_at else presence.taken_at end
                        """)
                        .param("input", input.value())
                        .param("organisation", asked.municipality().id().value())
                        .param("consultation", asked.consultation().id().value())
                        .param("person", person.value())
                        .param("takes", takes)
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void leave(InputId input, PersonId person) {
        jdbc.sql("delete from response.presence where input = :input and person = :person")
                .param("input", input.value())
                .param("person", person.value())
                .update();
    }

    private OffsetDateTime since() {
        return clock.now().minus(Writer.IDLE).atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(new ConsultationId(row.getObject("consultation", UUID.class)), writer(row));
    }

    private static Optional<Writer> writer(ResultSet row) throws SQLException {
        @Nullable UUID input = row.getObject("input", UUID.class);
        return input == null
                ? Optional.empty()
                : Optional.of(new Writer(
                        new InputId(input),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getObject("active_at", OffsetDateTime.class).toInstant()));
    }
}
