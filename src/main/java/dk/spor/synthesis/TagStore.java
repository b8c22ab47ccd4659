package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.ui.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tags of consultations, and which points bear them. */
@Component
class TagStore {

    private final JdbcClient jdbc;

    TagStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever else changes the tags of a consultation waits until the end of the transaction. */
    void lock(ConsultationId consultation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('tags ' || :consultation, 0))")
                .param("consultation", consultation.toString())
                .query(rows -> {});
    }

    TagTree tree(ConsultationId consultation) {
        return new TagTree(jdbc.sql(
                        "select id, parent, name, worker, merged_into from synthesis.tag where consultation = :consultation")
                .param("consultation", consultation.value())
                .query((row, n) -> new Tag(
                        new TagId(row.getObject("id", UUID.class)),
                        OrNull.of(row.getObject("parent", UUID.class), TagId::new),
                        row.getString("name"),
                        OrNull.of(row.getObject("worker", UUID.class), PersonId::new),
                        OrNull.of(row.getObject("merged_into", UUID.class), TagId::new)))
                .list());
    }

    /** Adds it, or writes over it; one of another consultation is not there. */
    void keep(ConsultationId consultation, Tag tag) {
        int kept = jdbc.sql("""
                        insert into synthesis.tag (id, consultation, parent, name, worker, merged_into)
                        values (:id, :consultation, cast(:parent as uuid), :name, cast(:worker as uuid), cast(:merged as uuid))
                        on conflict (id) do update set parent = excluded.parent, name = excluded.name,
                            worker = excluded.worker, merged_into = excluded.merged_into
                        where tag.consultation = excluded.consultation
                        """)
                .param("id", tag.id().value())
                .param("consultation", consultation.value())
                .param("parent", OrNull.of(tag.parent(), TagId::value))
                .param("name", tag.name())
                .param("worker", OrNull.of(tag.worker(), PersonId::value))
                .param("merged", OrNull.of(tag.mergedInto(), TagId::value))
                .update();
        if (kept == 0) {
            throw new NotFound();
        }
    }

    /** The tags that these points were given. */
    Map<PointId, List<TagId>> of(Collection<PointId> points) {
        Map<PointId, List<TagId>> tags = new HashMap<>();
        jdbc.sql("select point, tag from synthesis.point_tag where point = any(:points)")
                .param("points", PointRows.ids(points))
                .query(row -> {
                    tags.computeIfAbsent(new PointId(row.getObject("point", UUID.class)), it -> new ArrayList<>())
                            .add(new TagId(row.getObject("tag", UUID.class)));
                });
        return tags;
    }

    void give(PointId point, TagId tag) {
        jdbc.sql("insert into synthesis.point_tag (point, tag) values (:point, :tag) on conflict do nothing")
                .param("point", point.value())
                .param("tag", tag.value())
                .update();
    }

    void take(PointId point, TagId tag) {
        jdbc.sql("delete from synthesis.point_tag where point = :point and tag = :tag")
                .param("point", point.value())
                .param("tag", tag.value())
                .update();
    }

    void step(TagId tag, @Nullable PointId point, TagStep kind, String what, Actor actor, Instant at) {
        jdbc.sql("""
                        insert into synthesis.tag_step (tag, point, kind, what, person, organisation, at)
                        values (:tag, cast(:point as uuid), :kind, :what, :person, :organisation, :at)
                        """)
                .param("tag", tag.value())
                .param("point", OrNull.of(point, PointId::value))
                .param("kind", kind.name())
                .param("what", what)
                .param("person", actor.by().person())
                .param("organisation", actor.by().organisation())
                .param("at", Timestamp.from(at))
                .update();
    }
}
