package dk.spor.presentation;

import dk.spor.consultation.ConsultationId;
import dk.spor.strategy.TrackId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of talks. */
@Component
class TalkStore {

    private final JdbcClient jdbc;

    TalkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have not been removed, in their order. */
    List<Talk> of(ConsultationId consultation) {
        return jdbc.sql("""
                        select t.id, t.number, t.speaker, t.organisation, t.title, t.focus, t.revision,
                               array(select track from presentation.talk_track tt where tt.talk = t.id) as tracks
                        from presentation.talk t
                        where t.consultation = :consultation and t.removed_at is null
                        order by t.position, t.number
                        """)
                .param("consultation", consultation.value())
                .query(TalkStore::talk)
                .list();
    }

    /** Whoever else changes the talks of the consultation waits until the end of the transaction. */
    void lock(ConsultationId consultation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('presentation ' || :consultation, 0))")
                .param("consultation", consultation.toString())
                .query(rows -> {});
    }

    /** Adds a talk after the last; gives false when it has been added before. */
    boolean add(ConsultationId consultation, TalkId id, TalkDetails details) {
        int added = written(id, details, """
                        insert into presentation.talk
                            (id, consultation, number, position, speaker, organisation, title, focus)
                        select :id, :consultation, coalesce(max(number), 0) + 1, coalesce(max(position), 0) + 1,
                               :speaker, :organisation, :title, :focus
                        from presentation.talk where consultation = :consultation
                        on conflict (id) do nothing
                        """)
                .param("consultation", consultation.value())
                .update();
        if (added > 0) {
            addTracks(id, details.tracks());
        }
        return added > 0;
    }

    void change(TalkId id, TalkDetails details) {
        written(id, details, """
                        update presentation.talk
                        set speaker = :speaker, organisation = :organisation, title = :title, focus = :focus,
                            revision = revision + 1
                        where id = :id
                        """).update();
        on(id, "delete from presentation.talk_track where talk = :id").update();
        addTracks(id, details.tracks());
    }

    void remove(TalkId id, Instant at) {
        on(id, "update presentation.talk set removed_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .update();
    }

    void swap(TalkId one, TalkId other) {
        on(one, """
                        update presentation.talk t set position = o.position
                        from presentation.talk o
                        where (t.id = :id and o.id = :other) or (t.id = :other and o.id = :id)
                        """).param("other", other.value()).update();
    }

    private void addTracks(TalkId id, Set<TrackId> tracks) {
        for (TrackId track : tracks) {
            on(id, "insert into presentation.talk_track (talk, track) values (:id, :track)")
                    .param("track", track.value())
                    .update();
        }
    }

    private StatementSpec written(TalkId id, TalkDetails details, String sql) {
        return on(id, sql)
                .param("speaker", details.speaker())
                .param("organisation", details.organisation())
                .param("title", details.title())
                .param("focus", details.focus());
    }

    private StatementSpec on(TalkId id, String sql) {
        return jdbc.sql(sql).param("id", id.value());
    }

    private static Talk talk(ResultSet row, int index) throws SQLException {
        TalkDetails details = new TalkDetails(
                row.getString("speaker"),
                row.getString("organisation"),
                row.getString("title"),
                row.getString("focus"),
                tracks(row.getArray("tracks")));
        return new Talk(
                new TalkId(row.getObject("id", UUID.class)), row.getInt("number"), details, row.getInt("revision"));
    }

    private static Set<TrackId> tracks(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).map(TrackId::new).collect(Collectors.toSet());
    }
}
