package dk.spor.consultation;

import dk.spor.strategy.DraftUse;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Crumb;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads from the editor of a draft back to the set-up of the consultation that it is written for. */
@Component
class DraftInSetup implements DraftUse {

    private final JdbcClient jdbc;

    DraftInSetup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Crumb> above(StrategyVersionId draft) {
        return jdbc.sql("""
                        select m.title, c.slug from consultation.material m
                        join consultation.consultation c on c.id = m.consultation
                        where m.strategy_version = :draft and m.published_at is null
                        """)
                .param("draft", draft.value())
                .query((row, n) ->
                        new Crumb(row.getString("title"), "/consultations/" + row.getString("slug") + "/setup/draft"))
                .list();
    }
}
