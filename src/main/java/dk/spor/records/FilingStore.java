package dk.spor.records;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.VersionId;
import dk.spor.shared.CaseRef;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Case numbers and filings. Rows come and never change. */
@Component
class FilingStore {

    private final JdbcClient jdbc;

    FilingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case under which the organisation files what belongs to the consultation. */
    Optional<CaseRef> caseNumber(OrganisationId organisation, ConsultationId consultation) {
        return jdbc.sql("""
                        select case_number from records.case_choice
                        where organisation = :organisation and consultation = :consultation
                        order by number desc limit 1
                        """)
                .param("organisation", organisation.value())
                .param("consultation", consultation.value())
                .query(String.class)
                .optional()
                .map(CaseRef::new);
    }

    void choose(ConsultationId consultation, CaseRef number, Actor actor, Instant at) {
        jdbc.sql("""
                        insert into records.case_choice (organisation, consultation, case_number, person, at)
                        values (:organisation, :consultation, :caseNumber, :person, :at)
                        """)
                .param("organisation", organisation(actor))
                .param("consultation", consultation.value())
                .param("caseNumber", number.value())
                .param("person", Objects.requireNonNull(actor.person()).value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void file(VersionId version, CaseRef number, Actor actor, Instant at) {
        jdbc.sql("""
                        insert into records.filing (organisation, version, case_number, person, at)
                        values (:organisation, :version, :caseNumber, :person, :at)
                        """)
                .param("organisation", organisation(actor))
                .param("version", version.value())
                .param("caseNumber", number.value())
                .param("person", Objects.requireNonNull(actor.person()).value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the organisation has told of this version, the newest first. */
    List<Filing> filings(OrganisationId organisation, VersionId version) {
        return jdbc.sql("""
                        select case_number, person, at from records.filing
                        where organisation = :organisation and version = :version order by number desc
                        """)
                .param("organisation", organisation.value())
                .param("version", version.value())
                .query((row, n) -> new Filing(
                        version,
                        new CaseRef(row.getString("case_number")),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static UUID organisation(Actor actor) {
        return Objects.requireNonNull(actor.organisation()).value();
    }
}
