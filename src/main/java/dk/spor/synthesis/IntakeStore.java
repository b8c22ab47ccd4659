package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Respondent;
import dk.spor.response.ResponseId;
import dk.spor.response.VersionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each response has been taken in. */
@Component
class IntakeStore {

    private final JdbcClient jdbc;

    IntakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that the points of a response come from; whoever else changes its points waits until the end. */
    Optional<VersionId> lock(Respondent respondent) {
        jdbc.sql("""
                        insert into synthesis.intake (response, consultation, organisation)
                        values (:response, :consultation, :organisation) on conflict do nothing
                        """)
                .param("response", respondent.response().value())
                .param("consultation", respondent.consultation().value())
                .param("organisation", respondent.organisation().value())
                .update();
        return lock(respondent.response());
    }

    /** The same of a response that has been taken in before. */
    Optional<VersionId> lock(ResponseId response) {
        return jdbc.sql("select version from synthesis.intake where response = :response for update")
                .param("response", response.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("version", UUID.class))
                        .map(VersionId::new))
                .optional()
                .flatMap(it -> it);
    }

    /** The versions that the points of a consultation come from. */
    Map<OrganisationId, VersionId> taken(ConsultationId consultation) {
        Map<OrganisationId, VersionId> taken = new HashMap<>();
        jdbc.sql("""
                        select organisation, version from synthesis.intake
                        where consultation = :consultation and version is not null
                        """).param("consultation", consultation.value()).query(row -> {
            taken.put(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    new VersionId(row.getObject("version", UUID.class)));
        });
        return taken;
    }

    void taken(ResponseId response, @Nullable VersionId version) {
        jdbc.sql("update synthesis.intake set version = :version where response = :response")
                .param("version", version == null ? null : version.value())
                .param("response", response.value())
                .update();
    }
}
