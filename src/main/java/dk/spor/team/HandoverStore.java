package dk.spor.team;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The handovers. Rows come and never change. */
@Component
class HandoverStore {

    private final JdbcClient jdbc;
    private final People people;

    HandoverStore(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    private record Row(PersonId former, PersonId successor, Instant at, String note) {}

    void insert(TeamWork work, PersonId former, PersonId successor, Instant at, String note) {
        jdbc.sql("""
                        insert into team.handover (consultation, organisation, former, successor, at, note)
                        values (:consultation, :organisation, :former, :successor, :at, :note)
                        """)
                .param("consultation", work.consultation().id().value())
                .param("organisation", work.municipality().id().value())
                .param("former", former.value())
                .param("successor", successor.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("note", note)
                .update();
    }

    /** The last one first. */
    List<Handover> of(TeamWork work, Actor actor) {
        List<Row> rows = jdbc.sql("""
                        select former, successor, at, note from team.handover
                        where consultation = :consultation and organisation = :organisation order by number desc
                        """)
                .param("consultation", work.consultation().id().value())
                .param("organisation", work.municipality().id().value())
                .query((row, n) -> new Row(
                        new PersonId(row.getObject("former", UUID.class)),
                        new PersonId(row.getObject("successor", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("note")))
                .list();
        Map<PersonId, String> names = people.names(
                rows.stream()
                        .flatMap(it -> Stream.of(it.former(), it.successor()))
                        .toList(),
                actor);
        return rows.stream()
                .map(it -> new Handover(
                        names.getOrDefault(it.former(), ""),
                        names.getOrDefault(it.successor(), ""),
                        it.at(),
                        it.note()))
                .toList();
    }
}
