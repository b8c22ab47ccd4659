package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads consultations whole. */
@Component
class ConsultationStore {

    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it stands once the locks of others are gone; nobody else changes it before the end of the transaction. */
    Optional<Consultation> lock(ConsultationId id) {
        return jdbc.sql("select id from consultation.consultation where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(it -> find(id));
    }

    Optional<Consultation> find(ConsultationId id) {
        List<Material> materials = materials(id);
        Set<OrganisationId> consultees = consultees(id);
        List<Extension> extensions = extensions(id);
        return jdbc.sql("select * from consultation.consultation where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Consultation(
                        id,
                        new OrganisationId(row.getObject("association", UUID.class)),
                        row.getString("slug"),
                        ConsultationStatus.valueOf(row.getString("status")),
                        Rows.period(row),
                        Rows.rules(row),
                        materials,
                        consultees,
                        extensions))
                .optional();
    }

    Optional<ConsultationId> withSlug(String slug) {
        return jdbc.sql("select id from consultation.consultation where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .map(ConsultationId::new);
    }

    Set<OrganisationId> consultees(ConsultationId id) {
        return jdbc.sql(
                        "select organisation from consultation.consultee where consultation = :id order by organisation")
                .param("id", id.value())
                .query((row, n) -> new OrganisationId(row.getObject("organisation", UUID.class)))
                .set();
    }

    String sealOpenedBecause(ConsultationId id, OrganisationId consultee) {
        return jdbc.sql(
                        "select reason from consultation.seal_opening where consultation = :id and consultee = :consultee")
                .param("id", id.value())
                .param("consultee", consultee.value())
                .query(String.class)
                .single();
    }

    List<Extension> extensions(ConsultationId id) {
        return jdbc.sql("select * from consultation.extension where consultation = :id order by at")
                .param("id", id.value())
                .query(Rows::extension)
                .list();
    }

    private List<Material> materials(ConsultationId id) {
        Map<Integer, List<ProcessStep>> process = new HashMap<>();
        jdbc.sql("select * from consultation.process_step where consultation = :id order by number, position")
                .param("id", id.value())
                .query(row -> {
                    process.computeIfAbsent(row.getInt("number"), it -> new ArrayList<>())
                            .add(Rows.processStep(row, 0));
                });
        return jdbc.sql("select * from consultation.material where consultation = :id order by number")
                .param("id", id.value())
                .query((row, n) -> Rows.material(row, process.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }
}
