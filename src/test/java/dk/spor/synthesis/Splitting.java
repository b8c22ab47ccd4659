package dk.spor.synthesis;

import dk.spor.response.ResponseScene;
import dk.spor.response.VersionId;
import dk.spor.shared.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The officer's page of one input: what is marked there by its words, as it was seen when it was opened. */
public final class Splitting {

    private final SynthesisScene scene;
    private final Point point;
    private long seen;

    private Splitting(SynthesisScene scene, Point point) {
        this.scene = scene;
        this.point = point;
        this.seen = input().seen();
    }

    /** The input that a point with this label stands in. */
    public static Splitting of(SynthesisScene scene, String label) {
        return new Splitting(scene, scene.point(label).point());
    }

    public VersionId version() {
        return point.version();
    }

    public MarkedInput input() {
        return scene.bean(MarkedInputs.class)
                .find(scene.consultation.id(), now().version(), now().number(), scene.officer)
                .orElseThrow();
    }

    /** The place of these words where they stand first. */
    public Marking marking(String words) {
        int starts = input().body().indexOf(words);
        return new Marking(point.version(), point.number(), starts, starts + words.length());
    }

    public Outcome<PointId> split(String words) {
        return scene.bean(SplitPoint.class).split(marking(words), scene.officer);
    }

    public PointId mark(String words) {
        return done(split(words));
    }

    public Outcome<PointId> move(PointId piece, String to) {
        return scene.bean(ChangePlace.class).change(piece, marking(to), seen, scene.officer);
    }

    public Outcome<PointId> join(Set<PointId> pieces, boolean putAside) {
        return scene.bean(JoinPieces.class)
                .join(point.version(), point.number(), pieces, seen, putAside, scene.officer);
    }

    public Outcome<PointId> joinAll(boolean putAside) {
        return scene.bean(JoinInput.class).join(point.version(), point.number(), seen, putAside, scene.officer);
    }

    /** What is done is seen. */
    public <T> T done(Outcome<T> outcome) {
        T value = ResponseScene.done(outcome);
        seen = input().seen();
        return value;
    }

    /** The labels of what lives of it, in the order of the text. */
    public List<String> labels() {
        return input().segments().stream()
                .filter(it -> it.piece() != null)
                .map(it -> it.piece().label())
                .toList();
    }

    /** What has happened, the oldest first. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        input().history().forEach(it -> steps.add(0, it.step() + " " + it.label()));
        return steps;
    }

    /** Where the input stands now. */
    private Point now() {
        return scene.points().stream()
                .map(AnsweredPoint::point)
                .filter(it -> (it.label() + ".").startsWith(main() + "."))
                .findFirst()
                .orElse(point);
    }

    private String main() {
        return point.label().replaceFirst("\\..*", "");
    }
}
