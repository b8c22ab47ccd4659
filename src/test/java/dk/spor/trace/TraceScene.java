package dk.spor.trace;

import dk.spor.identity.Actor;
import dk.spor.report.LockReport;
import dk.spor.response.ResponseScene;
import dk.spor.revision.RevisionScene;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.AssessmentOutcome;
import java.util.UUID;

/** A revised draft whose changes are followed, by the same verbs that the pages use. */
public final class TraceScene {

    public final RevisionScene revision;

    private TraceScene(RevisionScene revision) {
        this.revision = revision;
    }

    public static TraceScene of(RevisionScene revision) {
        return new TraceScene(revision);
    }

    /**
     * Frozen: 1.1 was changed because of VIB-1, which is clarified, and AAR-1, which is noted; 1.2 is removed for an
     * editorial reason. Every other point is answered with no.
     */
    public static TraceScene revised(RevisionScene revision) {
        TraceScene scene = new TraceScene(revision.begin());
        UUID part = revision.edit("1.1", "Nye ord om planer");
        revision.tie(part, "VIB-1", "AAR-1");
        revision.editorial(revision.remove("1.2"), "Stod to gange");
        revision.desk.answer("VIB-1", AssessmentOutcome.CLARIFIED, "Det står nu tydeligere");
        revision.desk.answer("AAR-1", AssessmentOutcome.NOTED, "Tak for støtten");
        RevisionScene.done(revision.freeze());
        return scene;
    }

    public TraceScene concluded() {
        revision.desk.concluded();
        return this;
    }

    /** Every point that has no answer gets one, and the report is locked. */
    public TraceScene locked() {
        revision.desk.points().stream()
                .filter(it -> !it.isFinal())
                .forEach(it ->
                        revision.desk.answer(it.point().label(), AssessmentOutcome.NOT_ACCOMMODATED, "Derfor ikke"));
        ResponseScene.done(
                revision.bean(LockReport.class).lock(revision.slug(), "", revision.desk.consultation.lead()));
        return this;
    }

    public StrategyVersionId version() {
        return revision.draft().id();
    }

    public String point(String label) {
        return revision.path() + "/trace/" + label;
    }

    public String paragraph(UUID part) {
        return "/strategies/" + version() + "/paragraphs/" + part + "/trace";
    }

    public Actor coordinator(String municipality) {
        return revision.desk.consultation.coordinator(municipality);
    }
}
