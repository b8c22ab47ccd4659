package dk.spor.strategy;

import dk.spor.rendering.RichTextDiff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A track among the changes, or the preface, as page and PDF show it.
 *
 * @param anchor the fragment of its address
 * @param mark what has become of it, in a word or two of the reader's language; empty when nothing has
 * @param notes what else there is to say of that
 * @param title what has become of its title; null when nothing has
 * @param leftOut how many unchanged paragraphs after the last line are not shown
 */
public record ChangeSection(
        ChangedTrack track,
        String anchor,
        String mark,
        List<String> notes,
        @Nullable RichTextDiff title,
        List<ChangeReason> reasons,
        List<ChangeLine> lines,
        int leftOut) {

    boolean isChanged() {
        return track.isChanged() || lines.stream().anyMatch(ChangeLine::changed);
    }
}
