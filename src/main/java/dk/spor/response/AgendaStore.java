package dk.spor.response;

import dk.spor.organisation.OrganisationId;
import dk.spor.rendering.RichText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A municipality's headings, and what it has written under them for a response. */
@Component
class AgendaStore {

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while it has chosen none. */
    List<AgendaHeading> headings(OrganisationId municipality) {
        return jdbc.sql("""
                        select heading, part from response.agenda_heading
                        where organisation = :municipality order by position
                        """)
                .param("municipality", municipality.value())
                .query((row, n) ->
                        new AgendaHeading(row.getString("heading"), AgendaPart.valueOf(row.getString("part"))))
                .list();
    }

    void replace(OrganisationId municipality, List<AgendaHeading> headings) {
        jdbc.sql("delete from response.agenda_heading where organisation = :municipality")
                .param("municipality", municipality.value())
                .update();
        for (int i = 0; i < headings.size(); i++) {
            jdbc.sql("""
                            insert into response.agenda_heading (organisation, position, heading, part)
                            values (:municipality, :position, :heading, :part)
                            """)
                    .param("municipality", municipality.value())
                    .param("position", i + 1)
                    .param("heading", headings.get(i).heading())
                    .param("part", headings.get(i).part().name())
                    .update();
        }
    }

    /** By the field of the heading. */
    Map<String, RichText> texts(ResponseId response) {
        Map<String, RichText> texts = new HashMap<>();
        jdbc.sql("select field, text from response.agenda_text where response = :response")
                .param("response", response.value())
                .query(row -> {
                    texts.put(row.getString("field"), RichText.stored(row.getString("text")));
                });
        return texts;
    }

    void put(ResponseId response, String field, RichText text) {
        jdbc.sql("""
                        insert into response.agenda_text (response, field, text) values (:response, :field, :text)
                        on conflict (response, field) do update set text = excluded.text
                        """)
                .param("response", response.value())
                .param("field", field)
                .param("text", text.html())
                .update();
    }
}
