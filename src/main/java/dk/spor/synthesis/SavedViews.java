package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.DanishOrder;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The named filters of a consultation's work list: the reader's own, and those that are shared in their secretariat. */
@Component
public class SavedViews {

    private final Readable readable;
    private final JdbcClient jdbc;

    SavedViews(Readable readable, JdbcClient jdbc) {
        this.readable = readable;
        this.jdbc = jdbc;
    }

    /** In the order of their names. */
    public List<SavedView> of(ConsultationId consultation, Actor actor) {
        return readable.consultation(consultation, actor).isEmpty()
                ? List.of()
                : jdbc
                        .sql("""
                        select id, name, query, shared, person = :person as own from synthesis.saved_view
                        where consultation = :consultation and organisation = :organisation and (shared or person = :person)
                        """)
                        .param("consultation", consultation.value())
                        .param("organisation", actor.by().organisation())
                        .param("person", actor.by().person())
                        .query((row, n) -> new SavedView(
                                new SavedViewId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("query"),
                                row.getBoolean("shared"),
                                row.getBoolean("own")))
                        .list()
                        .stream()
                        .sorted(DanishOrder.by(SavedView::name))
                        .toList();
    }

    /** False for a name that the actor has given to another. */
    boolean add(SavedView view, ConsultationId consultation, Actor actor) {
        return jdbc.sql("""
                        insert into synthesis.saved_view (id, consultation, organisation, person, name, query, shared)
                        values (:id, :consultation, :organisation, :person, :name, :query, :shared)
                        on conflict do nothing
                        """)
                        .param("id", view.id().value())
                        .param("consultation", consultation.value())
                        .param("organisation", actor.by().organisation())
                        .param("person", actor.by().person())
                        .param("name", view.name())
                        .param("query", view.query())
                        .param("shared", view.shared())
                        .update()
                == 1;
    }

    boolean delete(SavedViewId id, ConsultationId consultation, Actor actor) {
        return jdbc.sql(
                                "delete from synthesis.saved_view where id = :id and consultation = :consultation and person = :person")
                        .param("id", id.value())
                        .param("consultation", consultation.value())
                        .param("person", actor.by().person())
                        .update()
                == 1;
    }
}
