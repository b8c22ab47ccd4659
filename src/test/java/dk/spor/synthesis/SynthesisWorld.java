package dk.spor.synthesis;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.response.ResponseScene;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Consultations whose responses are being treated, for tests. */
@Component
public class SynthesisWorld {

    private final ConsultationWorld consultations;
    private final ListableBeanFactory beans;

    SynthesisWorld(ConsultationWorld consultations, ListableBeanFactory beans) {
        this.consultations = consultations;
        this.beans = beans;
    }

    /** A consultation of its own to which nobody has answered. */
    public SynthesisScene open() {
        return of(consultations.published());
    }

    public SynthesisScene of(ConsultationScene consultation) {
        return new SynthesisScene(beans, consultation);
    }

    /**
     * The deadline has passed: Viborg has a general input VIB-1 and supports track 2 in VIB-2, Aarhus supports track 2 in
     * AAR-1, Lemvig proposes the theme »Energi« in LEM-1.
     */
    public SynthesisScene answered() {
        SynthesisScene scene = open();
        ResponseScene viborg = scene.municipality("Viborg");
        viborg.write(ResponseScene.general("Viborgs almene ord"));
        viborg.write(viborg.supports(2, "Viborgs ord om spor to"));
        viborg.submit(viborg.form());
        ResponseScene aarhus = scene.municipality("Aarhus");
        aarhus.write(aarhus.supports(2, "Aarhus' ord om spor to"));
        aarhus.submit(aarhus.form());
        ResponseScene lemvig = scene.municipality("Lemvig");
        lemvig.write(ResponseScene.theme("Energi", "Lemvigs tema", "Lemvigs begrundelse"));
        lemvig.submit(lemvig.form());
        return scene.afterDeadline();
    }
}
