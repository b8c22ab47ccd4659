package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.rendering.RichTextDiff;
import dk.spor.report.Obstacle.Where;
import dk.spor.revision.Change;
import dk.spor.revision.ChangeKind;
import dk.spor.revision.Changes;
import dk.spor.revision.PartKind;
import dk.spor.revision.PartStanding;
import dk.spor.revision.Reason;
import dk.spor.synthesis.AnsweredPoint;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the revised draft has changed, in the report's words. */
@Component
class RevisedChanges {

    private final Changes changes;
    private final Wording wording;

    RevisedChanges(Changes changes, Wording wording) {
        this.changes = changes;
        this.wording = wording;
    }

    /** In reading order; none while there is no revised draft. */
    List<ChangeTold> of(ConsultationId consultation, Actor actor) {
        return changes.of(consultation, actor).stream().map(this::told).toList();
    }

    /** What is changed without a reason. */
    List<Where> unexplained(ConsultationId consultation, Actor actor) {
        return changes.unexplained(consultation, actor).stream()
                .map(it -> new Where(where(it), it.href()))
                .toList();
    }

    /** The revised draft that is still being written: what it changes may yet become something else. */
    List<Where> unfrozen(ConsultationId consultation, Actor actor) {
        return changes.unfrozen(consultation, actor).stream()
                .map(it -> new Where(wording.text("report.obstacle.unfrozen.where"), it))
                .toList();
    }

    private ChangeTold told(Change change) {
        return new ChangeTold(
                where(change),
                change.kinds().stream()
                        .map(it -> wording.text("revision.ChangeKind." + it))
                        .collect(Collectors.joining(", ")),
                notes(change),
                words(change.type(), change.before(), change.after()),
                change.reasons().stream().filter(Reason::holds).map(this::why).toList());
    }

    private String where(Change change) {
        return place(change.type(), change.shown(), change.after() == null ? ".gone" : "");
    }

    private List<String> notes(Change change) {
        @Nullable PartStanding before = change.before();
        return before != null && change.kinds().contains(ChangeKind.MOVED)
                ? List.of(place(change.type(), before, ".moved"))
                : List.of();
    }

    private String place(PartKind type, PartStanding part, String how) {
        String kind = switch (type) {
            case STRATEGY -> "title";
            case TRACK -> "track";
            case PARAGRAPH -> part.isInPreface() ? "preface" : "paragraph";
        };
        return wording.text("report.text.changes." + kind + how, part.number(), part.track(), part.title());
    }

    /** A track that is new or gone has its title in the heading. */
    private static RichTextDiff words(PartKind type, @Nullable PartStanding before, @Nullable PartStanding after) {
        if (type != PartKind.PARAGRAPH) {
            return before == null || after == null
                    ? new RichTextDiff(List.of())
                    : RichTextDiff.ofLine(before.title(), after.title());
        }
        return RichTextDiff.of(
                before == null ? RichText.EMPTY : before.text(), after == null ? RichText.EMPTY : after.text());
    }

    private String why(Reason reason) {
        @Nullable AnsweredPoint answered = reason.answered();
        if (answered != null) {
            return wording.text(
                    "report.text.changes.answers",
                    answered.point().label(),
                    answered.point().organisation().name());
        }
        return reason.point() == null ? reason.text() : wording.text("report.text.changes.point");
    }
}
