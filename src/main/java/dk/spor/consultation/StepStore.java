package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happens to a consultation: each step, extension and opened seal leaves a row that stays. */
@Component
class StepStore {

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers how a consultation came to its first state. */
    void begin(Consultation it, By by, Instant at) {
        insert(it.id(), null, it.status(), "", by, at);
    }

    void step(Consultation it, ConsultationStatus to, String reason, By by, Instant at) {
        jdbc.sql("update consultation.consultation set status = :to where id = :id")
                .param("id", it.id().value())
                .param("to", to.name())
                .update();
        insert(it.id(), it.status(), to, reason, by, at);
    }

    private void insert(
            ConsultationId id,
            @Nullable ConsultationStatus from,
            ConsultationStatus to,
            String reason,
            By by,
            Instant at) {
        jdbc.sql("""
                        insert into consultation.step
                            (id, consultation, came_from, went_to, reason, by_person, by_organisation, at)
                        values (:id, :consultation, :from, :to, :reason, :person, :organisation, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("consultation", id.value())
                .param("from", from == null ? null : from.name())
                .param("to", to.name())
                .param("reason", reason)
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void publish(ConsultationId id, Material material, String reason, Instant at) {
        jdbc.sql("""
                        update consultation.material set published_at = :at, correction_reason = :reason, letter = :letter
                        where consultation = :id and number = :number
                        """)
                .param("id", id.value())
                .param("number", material.number())
                .param("letter", material.letter())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void rename(ConsultationId id, String slug) {
        jdbc.sql("update consultation.consultation set slug = :slug where id = :id")
                .param("id", id.value())
                .param("slug", slug)
                .update();
    }

    void extend(ConsultationId id, Extension extension, By by) {
        @Nullable OrganisationId consultee = extension.consultee();
        jdbc.sql("""
                        insert into consultation.extension
                            (id, consultation, consultee, deadline, reason, by_person, by_organisation, at)
                        values (:id, :consultation, :consultee, :deadline, :reason, :person, :organisation, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("consultation", id.value())
                .param("consultee", consultee == null ? null : consultee.value())
                .param("deadline", extension.deadline().local())
                .param("reason", extension.reason())
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", extension.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void openSeal(ConsultationId id, OrganisationId consultee, String reason, By by, Instant at) {
        jdbc.sql("""
                        insert into consultation.seal_opening
                            (consultation, consultee, reason, by_person, by_organisation, at)
                        values (:consultation, :consultee, :reason, :person, :organisation, :at)
                        """)
                .param("consultation", id.value())
                .param("consultee", consultee.value())
                .param("reason", reason)
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
