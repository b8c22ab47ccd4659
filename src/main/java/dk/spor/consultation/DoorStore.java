package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each opening and closing of the door for a late answer. */
@Component
class DoorStore {

    private final JdbcClient jdbc;

    DoorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ConsultationId id, OrganisationId consultee, LateDoor door, By by) {
        jdbc.sql("""
                        insert into consultation.late_door
                            (consultation, consultee, number, step, until, reason, by_person, by_organisation, at)
                        values (:consultation, :consultee, :number, :step, :until, :reason, :person, :organisation, :at)
                        """)
                .param("consultation", id.value())
                .param("consultee", consultee.value())
                .param("number", door.number())
                .param("step", door.closed() ? "CLOSED" : "OPENED")
                .param("until", door.until().local())
                .param("reason", door.reason())
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", door.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
