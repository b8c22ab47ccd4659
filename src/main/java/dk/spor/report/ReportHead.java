package dk.spor.report;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.OrganisationId;

/**
 * What each file of a report says of it, also when it holds a part only.
 *
 * @param title of the consultation
 * @param association whose secretariat has written it
 */
public record ReportHead(String title, OrganisationId association) {

    /** Of a report as it stands now. */
    public static ReportHead of(ConsultationReport report) {
        ConsultationSummary consultation = report.consultation();
        return new ReportHead(consultation.title(), consultation.association());
    }
}
