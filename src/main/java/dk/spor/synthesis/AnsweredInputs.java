package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.Treatment;
import dk.spor.consultation.TreatmentSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link TreatmentSource}: whether every point that lives has a final answer. */
@Component
class AnsweredInputs implements TreatmentSource {

    private final JdbcClient jdbc;

    AnsweredInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** While there is no point nothing has been answered. */
    @Override
    public Treatment treatment(ConsultationId consultation) {
        boolean answered = jdbc.sql("""
                        select exists (
                            select from synthesis.point where consultation = :consultation and ended_as is null)
                        and not exists (
                            select from synthesis.point p where p.consultation = :consultation and p.ended_as is null
                            and not exists (
                                select from synthesis.assessment a where a.point = p.id and a.state = 'FINAL'))
                        """)
                .param("consultation", consultation.value())
                .query(Boolean.class)
                .single();
        return answered ? Treatment.REPORTED : Treatment.UNDER_WAY;
    }
}
