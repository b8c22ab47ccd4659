package dk.spor.consultation;

import dk.spor.shared.Outcome;
import dk.spor.strategy.DraftParts;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.RemoveParagraph;
import dk.spor.strategy.RemoveTrack;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.TrackId;
import org.springframework.beans.factory.ListableBeanFactory;

/** A correction of the text consulted on while the consultation is open, by the secretariat's verbs. */
public final class DraftCorrection {

    private final ListableBeanFactory beans;
    private final ConsultationScene scene;
    private final StrategyVersionId next;

    private DraftCorrection(ListableBeanFactory beans, ConsultationScene scene) {
        this.beans = beans;
        this.scene = scene;
        done(beans.getBean(CorrectMaterial.class).begin(scene.id(), scene.lead()));
        done(beans.getBean(CorrectMaterial.class).openDraft(scene.id(), scene.lead()));
        this.next = beans.getBean(Setups.class)
                .find(scene.slug(), scene.lead())
                .orElseThrow()
                .material()
                .draft();
    }

    /** Begun, with nothing changed yet and nothing published. */
    public static DraftCorrection of(ConsultationScene scene, ListableBeanFactory beans) {
        return new DraftCorrection(beans, scene);
    }

    public DraftCorrection without(TrackId track) {
        String seen = beans.getBean(DraftParts.class)
                .track(next, track, scene.lead())
                .orElseThrow()
                .state();
        done(beans.getBean(RemoveTrack.class).remove(next, track, seen, scene.lead()));
        return this;
    }

    public DraftCorrection without(ParagraphId paragraph) {
        int seen = beans.getBean(DraftParts.class)
                .paragraph(next, paragraph, scene.lead())
                .orElseThrow()
                .revision();
        done(beans.getBean(RemoveParagraph.class).remove(next, paragraph, seen, scene.lead()));
        return this;
    }

    /** The text that holds from now on. */
    public StrategyText publish() {
        done(beans.getBean(PublishCorrection.class)
                .publish(scene.id(), "Udkastet var ikke det rigtige.", null, scene.lead()));
        return beans.getBean(Strategies.class).version(next, scene.lead()).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ConsultationSetup.done(outcome);
    }
}
