package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Counted;
import dk.spor.response.ReceivedResponse;
import dk.spor.response.VersionId;
import dk.spor.strategy.StrategyVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of locked reports, and of the versions that they stand on. */
@Component
class SnapshotStore {

    private final JdbcClient jdbc;

    SnapshotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version as a locked report has counted it. */
    record Used(VersionId version, Counted counted) {}

    void add(Snapshot snapshot, OrganisationId association, Collection<ReceivedResponse> used) {
        jdbc.sql("""
                        insert into report.snapshot
                            (id, consultation, number, locked_at, person, organisation, revised, why)
                        values (:id, :consultation, :number, :at, :person, :organisation, cast(:revised as uuid), :why)
                        """)
                .param("id", snapshot.id())
                .param("consultation", snapshot.consultation().value())
                .param("number", snapshot.number())
                .param("at", snapshot.lockedAt().atOffset(ZoneOffset.UTC))
                .param("person", snapshot.by().value())
                .param("organisation", association.value())
                .param(
                        "revised",
                        snapshot.revised() == null ? null : snapshot.revised().value())
                .param("why", snapshot.why())
                .update();
        jdbc.sql("""
                        insert into report.version_used (snapshot, organisation, version, counted)
                        select :snapshot, organisation, version, counted
                        from unnest(cast(:organisations as uuid[]), cast(:versions as uuid[]), cast(:counted as text[]))
                            as t (organisation, version, counted)
                        """)
                .param("snapshot", snapshot.id())
                .param("organisations", array(used, it -> it.municipality().id().value(), UUID[]::new))
                .param("versions", array(used, it -> it.version().id().value(), UUID[]::new))
                .param("counted", array(used, it -> it.counted().name(), String[]::new))
                .update();
    }

    private static <T> T[] array(
            Collection<ReceivedResponse> used, Function<ReceivedResponse, T> value, IntFunction<T[]> array) {
        return used.stream().map(value).toArray(array);
    }

    /** Whether there is one. */
    boolean isLocked(ConsultationId consultation) {
        return jdbc.sql("select exists (select from report.snapshot where consultation = :consultation)")
                .param("consultation", consultation.value())
                .query(Boolean.class)
                .single();
    }

    /** The newest first. */
    List<Snapshot> of(ConsultationId consultation) {
        return jdbc.sql("""
                        select id, number, locked_at, person, revised, why from report.snapshot
                        where consultation = :consultation order by number desc
                        """)
                .param("consultation", consultation.value())
                .query((row, n) -> snapshot(row, consultation))
                .list();
    }

    private static Snapshot snapshot(ResultSet row, ConsultationId consultation) throws SQLException {
        @Nullable UUID revised = row.getObject("revised", UUID.class);
        return new Snapshot(
                row.getObject("id", UUID.class),
                consultation,
                row.getInt("number"),
                row.getTimestamp("locked_at").toInstant(),
                new PersonId(Objects.requireNonNull(row.getObject("person", UUID.class))),
                revised == null ? null : new StrategyVersionId(revised),
                row.getString("why"));
    }

    Optional<Snapshot> find(ConsultationId consultation, int number) {
        return of(consultation).stream().filter(it -> it.number() == number).findFirst();
    }

    Map<OrganisationId, Used> used(UUID snapshot) {
        Map<OrganisationId, Used> used = new HashMap<>();
        jdbc.sql("select organisation, version, counted from report.version_used where snapshot = :snapshot")
                .param("snapshot", snapshot)
                .query(row -> {
                    used.put(
                            new OrganisationId(row.getObject("organisation", UUID.class)),
                            new Used(
                                    new VersionId(row.getObject("version", UUID.class)),
                                    Counted.valueOf(row.getString("counted"))));
                });
        return used;
    }
}
