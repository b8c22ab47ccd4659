package dk.spor.revision;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.Seal;
import dk.spor.response.ResponseScene;
import dk.spor.shared.BusinessClock;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Consultations whose draft is being revised, for tests. */
@Component
public class RevisionWorld {

    private final SynthesisWorld desks;
    private final ConsultationWorld consultations;

    RevisionWorld(SynthesisWorld desks, ConsultationWorld consultations) {
        this.consultations = consultations;
        this.desks = desks;
    }

    /**
     * The deadline has passed: Viborg has a general input VIB-1 and supports track 2 in VIB-2, Aarhus supports track 2 in
     * AAR-1; Lemvig, Samsø and Skive propose a theme each in LEM-1, SAM-1 and SKI-1.
     */
    public RevisionScene answered() {
        return answered(desks.open());
    }

    private static RevisionScene answered(SynthesisScene desk) {
        ResponseScene viborg = desk.municipality("Viborg");
        viborg.write(ResponseScene.general("Viborgs almene ord"));
        viborg.write(viborg.supports(2, "Viborgs ord om spor to"));
        viborg.submit(viborg.form());
        ResponseScene aarhus = desk.municipality("Aarhus");
        aarhus.write(aarhus.supports(2, "Aarhus' ord om spor to"));
        aarhus.submit(aarhus.form());
        propose(desk, "Lemvig", "Energi");
        propose(desk, "Samsø", "Energi og forsyning");
        propose(desk, "Skive", "Vedvarende energi");
        return new RevisionScene(desk.afterDeadline());
    }

    /** The same, while the responses are being processed. */
    public RevisionScene processing() {
        return processing(answered());
    }

    /** One whose responses can be read on receipt, with a change, its reason and a theme, seen before the deadline. */
    public RevisedThings explained() {
        ConsultationScene consultation =
                consultations.consultation().seal(Seal.ON_RECEIPT).publish();
        RevisionScene scene = processing(answered(desks.of(consultation))).begin();
        UUID part = scene.edit("1.1", "Nye ord");
        scene.tie(part, "VIB-1");
        ThemeId theme = scene.gather("Energi", "LEM-1");
        RevisedThings things = new RevisedThings(consultation, scene.draft().id(), part, scene.point("VIB-1"), theme);
        scene.bean(BusinessClock.class).stopAt(SynthesisScene.IN_TIME);
        return things;
    }

    private static RevisionScene processing(RevisionScene scene) {
        scene.desk.processing();
        return scene;
    }

    private static void propose(SynthesisScene desk, String municipality, String theme) {
        ResponseScene it = desk.municipality(municipality);
        it.write(ResponseScene.theme(theme, municipality + "s tema", municipality + "s begrundelse"));
        it.submit(it.form());
    }
}
