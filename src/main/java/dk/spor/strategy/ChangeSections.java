package dk.spor.strategy;

import dk.spor.rendering.RichTextDiff;
import dk.spor.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays changes out for a reader: what page and PDF both show. */
@Component
public class ChangeSections {

    private final Texts texts;

    ChangeSections(Texts texts) {
        this.texts = texts;
    }

    /**
     * The sections in the order of the later version.
     *
     * @param whole the whole text; otherwise what has changed, each with the paragraph before and after it
     * @param language of the words that the product adds
     */
    public List<ChangeSection> of(Changes changes, boolean whole, Locale language) {
        ChangeNotes notes = new ChangeNotes(texts, language, changes.diff());
        return changes.diff().tracks().stream()
                .map(it -> section(it, changes, whole, notes))
                .filter(it -> it.isChanged() || (whole && !it.lines().isEmpty()))
                .toList();
    }

    private static ChangeSection section(ChangedTrack track, Changes changes, boolean whole, ChangeNotes notes) {
        List<ChangeLine> lines = new ArrayList<>();
        List<ChangedParagraph> paragraphs = track.place().isMovedAway() ? List.of() : track.paragraphs();
        int leftOut = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (whole || isNearAChange(i, paragraphs)) {
                lines.add(line(track, paragraphs.get(i), leftOut, changes, notes));
                leftOut = 0;
            } else {
                leftOut++;
            }
        }
        return new ChangeSection(
                track,
                anchor(track),
                notes.mark(track),
                notes.of(track),
                title(track),
                reasons(track, changes),
                lines,
                leftOut);
    }

    private static boolean isNearAChange(int place, List<ChangedParagraph> paragraphs) {
        return paragraphs.subList(Math.max(0, place - 1), Math.min(paragraphs.size(), place + 2)).stream()
                .anyMatch(ChangedParagraph::isChanged);
    }

    private static ChangeLine line(
            ChangedTrack track, ChangedParagraph it, int leftOut, Changes changes, ChangeNotes notes) {
        boolean away = it.place().isMovedAway();
        return new ChangeLine(
                anchor(it),
                notes.number(it),
                it.shown().kind(),
                notes.of(it, track),
                away ? anchor("afsnit-", it.now().number()) : null,
                away ? new RichTextDiff(List.of()) : it.words(),
                it.isChanged(),
                it.isChanged() && !away ? changes.reasons(it) : List.of(),
                leftOut);
    }

    private static List<ChangeReason> reasons(ChangedTrack track, Changes changes) {
        return track.isChanged() && !track.place().isMovedAway() ? changes.reasons(track) : List.of();
    }

    private static @Nullable RichTextDiff title(ChangedTrack track) {
        ChangedTrack.@Nullable Standing before = track.before();
        ChangedTrack.@Nullable Standing after = track.after();
        return track.isRenamed()
                        && before != null
                        && after != null
                        && !track.place().isMovedAway()
                ? RichTextDiff.ofLine(before.title(), after.title())
                : null;
    }

    private static String anchor(ChangedTrack track) {
        return track.isPreface()
                ? "indledning"
                : prefix(track.place()) + "spor-" + track.shown().number();
    }

    private static String anchor(ChangedParagraph paragraph) {
        return anchor(prefix(paragraph.place()) + "afsnit-", paragraph.shown().number());
    }

    private static String anchor(String prefix, String number) {
        return prefix + number.replace('.', '-');
    }

    /** Numbers of the earlier version are not those of the later one. */
    private static String prefix(ChangedPlace place) {
        return place.isAfter() ? "" : "tidligere-";
    }
}
