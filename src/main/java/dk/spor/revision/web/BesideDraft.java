package dk.spor.revision.web;

import dk.spor.rendering.RichText;
import dk.spor.rendering.RichTextDiff;
import dk.spor.revision.Change;
import dk.spor.revision.PartKind;
import dk.spor.revision.Reason;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.synthesis.AnsweredPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands beside the parts of a revised draft. */
record BesideDraft(
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

    @Nullable
    PartCard whole(@Nullable StrategyText text) {
        return text == null
                ? null
                : titled(text.strategy().value(), StrategyText.ANCHOR, "", text.title(), Concerning.general(points));
    }

    private PartCard titled(UUID id, String anchor, String number, String title, List<AnsweredPoint> concerning) {
        return card(id, anchor, number, title, PartCard.retitled(changes.get(id)), concerning);
    }

    private TrackCard track(Track track) {
        PartCard part = titled(
                track.id().value(),
                track.anchor(),
                String.valueOf(track.number()),
                track.title(),
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
                change.type() == PartKind.TRACK
                        ? null
                        : RichTextDiff.of(change.shown().text(), RichText.EMPTY),
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
