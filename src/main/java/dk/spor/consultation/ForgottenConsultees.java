package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is to be asked besides with a correction, in {@code consultation.added_consultee}. */
@Component
class ForgottenConsultees {

    private final JdbcClient jdbc;

    ForgottenConsultees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one version of the material, asked already when it has been published. */
    Set<OrganisationId> of(ConsultationId id, int number) {
        return jdbc.sql("""
                        select organisation from consultation.added_consultee
                        where consultation = :id and number = :number order by organisation
                        """)
                .param("id", id.value())
                .param("number", number)
                .query((row, n) -> new OrganisationId(row.getObject("organisation", UUID.class)))
                .set();
    }

    void save(ConsultationId id, int number, Collection<OrganisationId> consultees) {
        jdbc.sql("delete from consultation.added_consultee where consultation = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .update();
        for (OrganisationId consultee : consultees) {
            jdbc.sql("insert into consultation.added_consultee (consultation, number, organisation)"
                            + " values (:id, :number, :organisation)")
                    .param("id", id.value())
                    .param("number", number)
                    .param("organisation", consultee.value())
                    .update();
        }
    }

    /** Puts them on the list. */
    void ask(ConsultationId id, int number) {
        jdbc.sql("""
                        insert into consultation.consultee (consultation, organisation)
                        select consultation, organisation from consultation.added_consultee
                        where consultation = :id and number = :number
                        on conflict do nothing
                        """).param("id", id.value()).param("number", number).update();
    }
}
