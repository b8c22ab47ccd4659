package dk.spor.synthesis;

import static dk.spor.synthesis.SynthesisScene.done;

import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.shared.Outcome;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody who does things to many points of a scene, in tests. */
public record Bulking(SynthesisScene scene, Actor actor) {

    public static Bulking of(SynthesisScene scene) {
        return new Bulking(scene, scene.officer);
    }

    /** As the list shows them now. */
    public List<Chosen> seen(String... labels) {
        return Stream.of(labels)
                .map(scene::point)
                .map(it -> new Chosen(Seen.of(it), scene.assignment(it.point().label())))
                .toList();
    }

    public Outcome<BulkId> tries(List<Chosen> chosen, BulkDeed deed) {
        return scene.bean(ActOnMany.class)
                .act(new BulkId(UUID.randomUUID()), scene.consultation.id(), chosen, deed, actor);
    }

    public Bulk does(List<Chosen> chosen, BulkDeed deed) {
        return find(done(tries(chosen, deed)));
    }

    public Bulk takesBack(Bulk bulk) {
        return find(done(scene.bean(TakeBackMany.class).takeBack(bulk.id(), scene.consultation.id(), actor)));
    }

    /** A bulk that gave one point a tag of its own. */
    public BulkId tagged(String label) {
        return does(seen(label), new BulkDeed.Mark(scene.tag("Energi"), true)).id();
    }

    public SavedViewId view(String name, String query) {
        return done(scene.bean(SaveView.class).save(scene.consultation.id(), name, query, false, actor));
    }

    public Bulk find(BulkId id) {
        return scene.bean(Bulks.class).find(id, scene.consultation.id(), actor).orElseThrow();
    }

    static BulkDeed.Answer answer(AssessmentOutcome outcome, String reason) {
        return new BulkDeed.Answer(outcome, RichText.ofPlain(reason));
    }

    static List<String> labels(List<Bulk.Line> lines) {
        return lines.stream().map(it -> it.point().label()).toList();
    }
}
