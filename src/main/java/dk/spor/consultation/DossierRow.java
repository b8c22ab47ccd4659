package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the first statement reads of a {@link Dossier}; its material is without the timeline. */
record DossierRow(
        ConsultationSummary consultation,
        String caseNumber,
        Deadline announcedDeadline,
        Material material,
        Set<OrganisationId> consultees) {

    static final String SELECT = """
            select c.id, c.slug, c.association, c.status, c.opens, c.seal, c.length_pages, c.length_binding,
                c.contact_function, c.contact_email, c.contact_telephone, c.case_number,
                c.deadline as announced_deadline, m.*,
                array(select p.organisation from consultation.consultee p where p.consultation = c.id) as asked,
            """ + Visible.GENERAL_DEADLINE;

    static DossierRow of(ResultSet row, int number) throws SQLException {
        return new DossierRow(
                Rows.summary(row, number),
                row.getString("case_number"),
                new Deadline(row.getObject("announced_deadline", LocalDateTime.class)),
                Rows.material(row, List.of()),
                Stream.of((UUID[]) row.getArray("asked").getArray())
                        .map(OrganisationId::new)
                        .collect(Collectors.toSet()));
    }
}
