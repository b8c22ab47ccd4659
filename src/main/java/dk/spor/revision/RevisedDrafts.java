package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.strategy.StrategyVersionId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which consultation each revised draft comes from. */
@Component
class RevisedDrafts {

    private final JdbcClient jdbc;

    RevisedDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(StrategyVersionId draft, ConsultationId consultation) {
        jdbc.sql("""
                        insert into revision.draft (version, consultation) values (:version, :consultation)
                        on conflict do nothing
                        """)
                .param("version", draft.value())
                .param("consultation", consultation.value())
                .update();
    }

    Optional<ConsultationId> consultation(StrategyVersionId draft) {
        return jdbc.sql("select consultation from revision.draft where version = :version")
                .param("version", draft.value())
                .query(UUID.class)
                .optional()
                .map(ConsultationId::new);
    }
}
