package dk.spor.report;

import dk.spor.consultation.ConsultationScene;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import dk.spor.revision.RevisionScene;
import dk.spor.shared.Outcome;
import dk.spor.strategy.AddTrack;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.List;
import java.util.UUID;

/** A consultation whose report is written and locked, by the same verbs that the pages use. */
public final class ReportScene {

    public final SynthesisScene synthesis;
    public final ConsultationScene consultation;

    private ReportScene(SynthesisScene synthesis) {
        this.synthesis = synthesis;
        this.consultation = synthesis.consultation;
    }

    /** Of {@link SynthesisWorld#answered}, being processed. */
    public static ReportScene of(SynthesisWorld world) {
        return processing(world.answered());
    }

    public static ReportScene processing(SynthesisScene synthesis) {
        return new ReportScene(synthesis.processing());
    }

    /** Each point answered and approved, none accommodated. */
    public ReportScene answered() {
        for (var point : synthesis.points()) {
            if (!point.isFinal()) {
                synthesis.answer(
                        point.point().label(),
                        AssessmentOutcome.NOT_ACCOMMODATED,
                        "Derfor ikke " + point.point().label());
            }
        }
        return this;
    }

    /** Its revised draft. */
    public RevisionScene revision() {
        return new RevisionScene(synthesis);
    }

    /**
     * Two revised drafts are frozen: the first changes paragraph 1.1 for VIB-1 and removes 1.2, the second changes 2.1 for
     * VIB-2 and AAR-1 and adds a track with a paragraph for LEM-1.
     */
    public ReportScene revised() {
        RevisionScene revision = revision().begin();
        revision.tie(revision.edit("1.1", "Nye ord til Viborg"), "VIB-1");
        revision.editorial(revision.remove("1.2"), "Det stod der to gange");
        ResponseScene.done(revision.freeze());
        revision.begin();
        revision.tie(revision.edit("2.1", "Bedre for erhvervslivet"), "VIB-2", "AAR-1");
        TrackId energy = new TrackId(UUID.randomUUID());
        revision.bean(AddTrack.class).add(revision.draft().id(), energy, "Energi", revision.officer);
        revision.add(energy, "Fælles energi");
        revision.tie(energy.value(), "LEM-1");
        ResponseScene.done(revision.freeze());
        return this;
    }

    /** Another submits with a reservation, late or not, and that is taken in. */
    public ResponseScene provisional(String municipality, String text) {
        ResponseScene scene = synthesis.municipality(municipality);
        scene.write(ResponseScene.general(text));
        scene.submitted(VersionKind.PROVISIONAL);
        synthesis.afterDeadline();
        return scene;
    }

    public ConsultationReport report() {
        return synthesis
                .bean(ReadReport.class)
                .of(consultation.slug(), consultation.lead())
                .orElseThrow();
    }

    public List<Obstacle> obstacles() {
        return synthesis.bean(Obstacles.class).of(report(), consultation.lead());
    }

    public Outcome<Integer> lock(String why) {
        return synthesis.bean(LockReport.class).lock(consultation.slug(), why, consultation.lead());
    }

    public int locked() {
        return ResponseScene.done(lock(""));
    }

    public List<Since> since() {
        return synthesis.bean(LockedReports.class).since(report());
    }
}
