package dk.spor.trace.web;

import dk.spor.revision.ChangeKind;
import dk.spor.revision.PartKind;
import dk.spor.revision.PartStanding;
import dk.spor.strategy.StrategyVersion;
import dk.spor.trace.TracedChange;
import dk.spor.trace.TracedPart;
import dk.spor.trace.TracedPoint;
import dk.spor.ui.View;
import java.util.stream.Collectors;

/** The words that picture and table of a trace have in common. */
public record TraceWords(View view) {

    /** "Afsnit 1.2". */
    public String part(PartKind type, PartStanding standing) {
        return view.text("trace.kind." + type, standing.number());
    }

    public String part(TracedPart part) {
        return part(part.type(), part.shown());
    }

    /** The same inside a sentence. */
    public String inside(TracedPart part) {
        return view.text("trace.inside." + part.type(), part.shown().number());
    }

    /** "Afsnit 1.2: ændret, flyttet". */
    public String change(TracedChange change) {
        return view.text("trace.changed", part(change.type(), change.shown()), kinds(change));
    }

    private String kinds(TracedChange change) {
        return change.kinds().stream().map(this::kind).collect(Collectors.joining(", "));
    }

    private String kind(ChangeKind kind) {
        return view.text("revision.led." + kind);
    }

    /** "Revideret udkast 1", and that it is being written while it is. */
    public String version(StrategyVersion version) {
        return view.text(
                version.isFrozen() ? "trace.version" : "trace.version.draft",
                view.word(version.kind()),
                version.number());
    }

    /** Where a change is read: among those of its version, or where that is being written. */
    public String changes(TracedChange change) {
        return "/strategies/" + change.version().id() + "/changes";
    }

    /** What came of a point, or that this is not decided for good. */
    public String outcome(TracedPoint point) {
        if (!point.lives()) {
            return view.text("trace.divided");
        }
        return point.outcome() == null ? view.text("trace.unanswered") : view.word(point.outcome());
    }

    /** Whether it stands in the version that is looked at. */
    public String stands(TracedPart part) {
        return view.text(part.now() == null ? "trace.gone" : "trace.stands", part(part));
    }
}
