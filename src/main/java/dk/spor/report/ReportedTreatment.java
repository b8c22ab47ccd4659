package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.Treatment;
import dk.spor.consultation.TreatmentSource;
import org.springframework.stereotype.Component;

/** {@link TreatmentSource}: whether a report has been locked. */
@Component
class ReportedTreatment implements TreatmentSource {

    private final SnapshotStore snapshots;

    ReportedTreatment(SnapshotStore snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Treatment treatment(ConsultationId consultation) {
        return snapshots.isLocked(consultation) ? Treatment.REPORTED : Treatment.ANSWERED;
    }
}
