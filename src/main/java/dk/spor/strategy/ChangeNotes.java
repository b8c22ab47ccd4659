package dk.spor.strategy;

import dk.spor.ui.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what has become of tracks and paragraphs as wholes. */
final class ChangeNotes {

    private final Texts texts;
    private final Locale language;
    private final Map<ParagraphId, ChangedTrack> before = new HashMap<>();
    private final Map<ParagraphId, ChangedTrack> after = new HashMap<>();

    ChangeNotes(Texts texts, Locale language, StrategyDiff diff) {
        this.texts = texts;
        this.language = language;
        for (ChangedTrack track : diff.tracks()) {
            for (ChangedParagraph it : track.paragraphs()) {
                (it.place().isBefore() ? before : after).put(it.id(), track);
            }
        }
    }

    /** What has become of a track, in a word or two. */
    String mark(ChangedTrack track) {
        return switch (track.place()) {
            case SAME -> "";
            case NEW -> text("strategy.changes.track.new");
            case GONE -> text("strategy.changes.track.gone");
            case MOVED_HERE, MOVED_AWAY -> text("strategy.changes.track.moved");
        };
    }

    /** Its number, and that it is the earlier version's where that is shown. */
    String number(ChangedParagraph paragraph) {
        String number = paragraph.shown().number();
        return paragraph.place().isAfter() ? number : text("strategy.changes.number", number);
    }

    List<String> of(ChangedTrack track) {
        return switch (track.place()) {
            case SAME, NEW, GONE -> List.of();
            case MOVED_HERE -> List.of(text("strategy.changes.track.movedHere", number(track.before())));
            case MOVED_AWAY -> List.of(text("strategy.changes.track.movedAway", number(track.after())));
        };
    }

    /** In a track that is new or gone every paragraph is, and need not say so. */
    List<String> of(ChangedParagraph paragraph, ChangedTrack track) {
        String place = switch (paragraph.place()) {
            case SAME -> "";
            case NEW -> track.place().isNew() ? "" : text("strategy.changes.new");
            case GONE -> track.place().isGone() ? "" : text("strategy.changes.gone");
            case MOVED_HERE -> text("strategy.changes.movedHere", from(paragraph, track));
            case MOVED_AWAY -> text("strategy.changes.movedAway", to(paragraph, track));
        };
        String kind = paragraph.isKindChanged() && !paragraph.place().isMovedAway()
                ? text(
                        "strategy.changes.kind",
                        kind(paragraph.was().kind()),
                        kind(paragraph.now().kind()))
                : "";
        return Stream.of(place, kind).filter(it -> !it.isEmpty()).toList();
    }

    private String from(ChangedParagraph paragraph, ChangedTrack here) {
        ChangedTrack from = before.getOrDefault(paragraph.id(), here);
        return where(paragraph.was().number(), from, from.before(), here);
    }

    private String to(ChangedParagraph paragraph, ChangedTrack here) {
        ChangedTrack to = after.getOrDefault(paragraph.id(), here);
        return where(paragraph.now().number(), to, to.after(), here);
    }

    private String where(
            String number, ChangedTrack there, ChangedTrack.@Nullable Standing standing, ChangedTrack here) {
        if (Objects.equals(there.id(), here.id())) {
            return text("strategy.changes.place", number);
        }
        return standing == null
                ? text("strategy.changes.place.preface", number)
                : text("strategy.changes.place.track", number, standing.number(), standing.title());
    }

    private static int number(ChangedTrack.@Nullable Standing standing) {
        return standing == null ? 0 : standing.number();
    }

    private String kind(ParagraphKind kind) {
        return text("strategy.ParagraphKind." + kind);
    }

    private String text(String key, Object... values) {
        return texts.text(language, key, values);
    }
}
