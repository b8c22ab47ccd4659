package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link SubmittedTexts} from the database. */
@Component
class StoredSubmittedTexts implements SubmittedTexts {

    private final VersionStore versions;
    private final PartlyReadStore partly;
    private final JdbcClient jdbc;

    StoredSubmittedTexts(VersionStore versions, PartlyReadStore partly, JdbcClient jdbc) {
        this.versions = versions;
        this.partly = partly;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SubmittedText> current(ResponseId response) {
        return versions.current(response).map(it -> new SubmittedText(it.id(), it.inputs()));
    }

    @Override
    public List<Respondent> all() {
        return jdbc.sql("""
                        select r.id, r.consultation, r.organisation from response.response r
                        where exists (select from response.version v where v.response = r.id)
                        """)
                .query((row, number) -> new Respondent(
                        new ResponseId(row.getObject("id", UUID.class)),
                        new ConsultationId(row.getObject("consultation", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class))))
                .list();
    }

    @Override
    public List<PartlyRead> partlyRead(Collection<VersionId> of) {
        return partly.of(of);
    }
}
