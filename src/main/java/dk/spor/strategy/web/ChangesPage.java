package dk.spor.strategy.web;

import dk.spor.rendering.RichTextDiff;
import dk.spor.strategy.ChangeSection;
import dk.spor.strategy.Changes;
import dk.spor.strategy.StrategyDiff;
import dk.spor.ui.Choice;
import dk.spor.ui.PublicPage;
import java.util.List;

/**
 * What has changed between two versions.
 *
 * @param whole whether the whole text is shown, or the changes alone
 * @param now the name of the later version
 * @param before the name of the earlier one inside a sentence; empty when there is none
 * @param versions to choose two from
 */
public record ChangesPage(
        Changes changes,
        boolean whole,
        String question,
        String counts,
        String now,
        String before,
        List<Choice> versions,
        List<ChangeSection> sections)
        implements PublicPage {

    /** The address of a view of this difference, whichever way to it was taken. */
    static String address(StrategyDiff diff, String view) {
        return "/strategies/" + diff.to().id() + view + "?from=" + diff.from().id();
    }

    public String address(String view) {
        return address(changes.diff(), view);
    }

    public String pdf() {
        return address(whole ? "/changes/whole.pdf" : "/changes.pdf");
    }

    public boolean isAnythingChanged() {
        return !changes.diff().isUnchanged();
    }

    /** What has become of the strategy's title. */
    public RichTextDiff title() {
        return RichTextDiff.ofLine(
                changes.diff().from().title(), changes.diff().to().title());
    }
}
