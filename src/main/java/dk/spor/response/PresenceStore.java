package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.SystemClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pages are open in which inputs. Those that were left without a word are dropped when somebody comes. */
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
                        select r.consultation, p.input, p.person, max(p.taken_at) as taken_at, max(p.active_at) as active_at
                        from response.response r
                        left join response.presence p on p.response = r.id and p.ends_at > :now
                        where r.id = :response and r.organisation = :organisation
                        group by r.consultation, p.input, p.person
                        order by p.input, taken_at desc
                        """)
                .param("response", response.value())
                .param("organisation", organisation.value())
                .param("now", utc(clock.now()))
                .query(PresenceStore::row)
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new There(
                        rows.get(0).consultation(),
                        rows.stream().flatMap(it -> it.writer().stream()).toList()));
    }

    /**
     * Notes that a page is open in which somebody writes. Who comes where somebody else does already does not take it
     * from them.
     *
     * @return empty when there is no such input in this answer
     */
    Optional<ResponseId> enter(Asked asked, InputId input, PersonId person, PageKey page, Duration rested) {
        jdbc.sql("delete from response.presence where ends_at <= :now")
                .param("now", utc(clock.now()))
                .update();
        Optional<ResponseId> response = note(asked, input, person, page, rested, Writer.UNHEARD);
        leave(input, person, null);
        return response;
    }

    /** Notes that somebody takes the input, whoever has it; it is theirs until a page of theirs is heard of, or ends. */
    Optional<ResponseId> take(Asked asked, InputId input, PersonId person) {
        return note(asked, input, person, null, Duration.ZERO, Writer.IDLE);
    }

    private Optional<ResponseId> note(
            Asked asked, InputId input, PersonId person, @Nullable PageKey page, Duration rested, Duration length) {
        Instant now = clock.now();
        Instant active = now.minus(rested);
        return jdbc.sql("""
                        insert into response.presence (response, input, person, page, taken_at, active_at, ends_at)
                        select i.response, i.id, :person, :page, case when cast(:page as uuid) is null then :now else coalesce(
                            (select max(taken_at) from response.presence where input = :input and person = :person),
                            (select min(taken_at) - interval '1 microsecond' from response.presence where input = :input),
                            :now) end, :active, least(:heard, :idle)
                        from response.input i join response.response r on r.id = i.response
                        where i.id = :input and r.organisation = :organisation and r.consultation = :consultation
                        on conflict (input, person, page) do update set taken_at = excluded.taken_at,
                            active_at = excluded.active_at, ends_at = excluded.ends_at
                        returning response
                        """)
                .param("input", input.value())
                .param("organisation", asked.municipality().id().value())
                .param("consultation", asked.consultation().id().value())
                .param("person", person.value())
                .param("page", page == null ? null : page.value())
                .param("now", utc(now))
                .param("active", utc(active))
                .param("heard", utc(now.plus(length)))
                .param("idle", utc(active.plus(Writer.IDLE)))
                .query((row, number) -> new ResponseId(row.getObject("response", UUID.class)))
                .optional();
    }

    /** Also ends what was taken by the button, of which no page has been heard. */
    void leave(InputId input, PersonId person, @Nullable PageKey page) {
        jdbc.sql("""
                        delete from response.presence
                        where input = :input and person = :person and (page is null or page = :page)
                        """)
                .param("input", input.value())
                .param("person", person.value())
                .param("page", page == null ? null : page.value())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
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
