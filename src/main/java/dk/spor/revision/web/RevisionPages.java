package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.rendering.RichTextDiff;
import dk.spor.revision.BeginRevision;
import dk.spor.revision.Change;
import dk.spor.revision.FreezeRevision;
import dk.spor.revision.Reason;
import dk.spor.revision.Revision;
import dk.spor.revision.RevisionDesk;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.ui.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the revised draft beside the points that concern each part. */
@Component
class RevisionPages {

    private final RevisionDesk desk;
    private final FreezeRevision freeze;

    RevisionPages(RevisionDesk desk, FreezeRevision freeze) {
        this.desk = desk;
        this.freeze = freeze;
    }

    RevisionPage page(Revision revision, Errors errors, Actor actor) {
        List<Change> changes = desk.changes(revision, actor);
        Beside beside = new Beside(
                revision.base(),
                changes.stream().collect(Collectors.toMap(Change::part, it -> it)),
                desk.reasons(revision, actor),
                revision.newest() == null ? List.of() : desk.points(revision, actor));
        return new RevisionPage(
                revision,
                BeginRevision.refusals(revision),
                freeze.refusals(revision, actor),
                beside.tracks(revision.newest()),
                changes.stream()
                        .filter(it -> it.after() == null)
                        .map(beside::removed)
                        .toList(),
                changes,
                changes.stream().filter(it -> !it.isExplained()).toList(),
                desk.contested(revision, actor).stream().map(ParagraphId::value).collect(Collectors.toSet()),
                errors);
    }

    /** What stands beside the parts of a text. */
    private record Beside(
            @Nullable StrategyText base,
            Map<UUID, Change> changes,
            Map<UUID, List<Reason>> reasons,
            List<AnsweredPoint> points) {

        List<TrackCard> tracks(@Nullable StrategyText text) {
            List<TrackCard> all = new ArrayList<>();
            if (text != null) {
                if (!text.preface().isEmpty()) {
                    all.add(new TrackCard(null, "sp-tx", paragraphs(text.preface(), "")));
                }
                text.tracks().forEach(it -> all.add(track(it)));
            }
            return all;
        }

        private TrackCard track(Track track) {
            PartCard part = card(
                    track.id().value(),
                    track.anchor(),
                    String.valueOf(track.number()),
                    track.title(),
                    null,
                    Concerning.track(points, track.id()));
            return new TrackCard(part, "sp-t" + track.colour(), paragraphs(track.paragraphs(), track.title()));
        }

        private List<PartCard> paragraphs(List<Paragraph> paragraphs, String title) {
            return paragraphs.stream()
                    .map(it -> card(
                            it.id().value(),
                            it.anchor(),
                            it.number(),
                            title,
                            RichTextDiff.of(before(it), it.text()),
                            Concerning.paragraph(points, it.id())))
                    .toList();
        }

        PartCard removed(Change change) {
            return new PartCard(
                    change.part(),
                    "slettet-" + change.part(),
                    change.shown().number(),
                    change.shown().title(),
                    change,
                    change.isTrack() ? null : RichTextDiff.of(change.shown().text(), RichText.EMPTY),
                    List.of(),
                    List.of());
        }

        private PartCard card(
                UUID id,
                String anchor,
                String number,
                String title,
                @Nullable RichTextDiff words,
                List<AnsweredPoint> concerning) {
            @Nullable Change change = changes.get(id);
            List<Reason> left = change == null ? reasons.getOrDefault(id, List.of()) : List.of();
            return new PartCard(id, anchor, number, title, change, words, left, concerning);
        }

        private RichText before(Paragraph paragraph) {
            return base == null
                    ? RichText.EMPTY
                    : base.paragraph(paragraph.id()).map(Paragraph::text).orElse(RichText.EMPTY);
        }
    }
}
