package dk.spor.team;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Terms;
import dk.spor.identity.TaskId;
import dk.spor.organisation.Organisation;

/** The work of a municipality on its answer to a consultation. */
public record TeamWork(ConsultationSummary consultation, Organisation municipality, Terms terms) {

    /** Where the answer is written. */
    public String response() {
        return "/consultations/" + consultation.slug() + "/response";
    }

    /** Where the team is seen. */
    public String address() {
        return response() + "/team";
    }

    TaskId task() {
        return consultation.id().task();
    }
}
