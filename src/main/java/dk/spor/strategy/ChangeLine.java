package dk.spor.strategy;

import dk.spor.rendering.RichTextDiff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph among the changes, as page and PDF show it.
 *
 * @param anchor the fragment of its address
 * @param number as readers cite it; of what stands in the earlier version only, with the word that says so
 * @param notes what else has become of it than its words tell, in the reader's language
 * @param movedTo the anchor of the place that it has moved to from here, where its words stand; null otherwise
 * @param leftOut how many unchanged paragraphs right before it are not shown
 */
public record ChangeLine(
        String anchor,
        String number,
        ParagraphKind kind,
        List<String> notes,
        @Nullable String movedTo,
        RichTextDiff words,
        boolean changed,
        List<ChangeReason> reasons,
        int leftOut) {}
