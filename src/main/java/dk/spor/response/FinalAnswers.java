package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whether a municipality has said its last word: a final version, or a provisional one that was confirmed. */
@Component
class FinalAnswers {

    private final JdbcClient jdbc;

    FinalAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isFinal(ConsultationId consultation, OrganisationId municipality) {
        return jdbc.sql("""
                        select exists (
                            select from response.version v join response.response r on r.id = v.response
                            where r.consultation = :consultation and r.organisation = :municipality
                                and (v.kind <> 'PROVISIONAL' or exists (
                                    select from response.version_step s
                                    where s.response = v.response and s.number = v.number and s.step = 'CONFIRMED'))
                                and not exists (
                                    select from response.version_step s
                                    where s.response = v.response and s.ended = v.number))
                        """)
                .param("consultation", consultation.value())
                .param("municipality", municipality.value())
                .query(Boolean.class)
                .single();
    }
}
