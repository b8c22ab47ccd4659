package dk.spor.rendering;

import dk.spor.rendering.KeptWords.Stretch;
import dk.spor.rendering.Span.Look;
import java.util.ArrayList;
import java.util.List;

/** Writes what became of the words of one passage. */
final class DiffParts {

    private final Passage before;
    private final Passage after;
    private final Look[] looks;
    private final Look[] newLooks;
    private final List<DiffPart> parts = new ArrayList<>();
    private int left;
    private int right;

    private DiffParts(Passage before, Passage after) {
        this.before = before;
        this.after = after;
        looks = before.looks();
        newLooks = after.looks();
    }

    static List<DiffPart> between(Passage before, Passage after) {
        DiffParts parts = new DiffParts(before, after);
        for (Stretch stretch : KeptWords.of(before.text(), after.text())) {
            parts.changeTo(stretch.before(), stretch.after());
            parts.keep(stretch.length());
        }
        parts.changeTo(before.text().length(), after.text().length());
        return List.copyOf(parts.parts);
    }

    static List<DiffPart> inserted(Passage passage) {
        return List.of(part(Change.INSERTED, List.of(), passage.spans(), false));
    }

    static List<DiffPart> deleted(Passage passage) {
        return List.of(part(Change.DELETED, passage.spans(), List.of(), false));
    }

    private void changeTo(int leftEnd, int rightEnd) {
        int space = 0;
        while (left + space < leftEnd
                && right + space < rightEnd
                && before.text().charAt(left + space) == after.text().charAt(right + space)
                && WordScan.isSpace(after.text().charAt(right + space))) {
            space++;
        }
        keep(space);
        if (left < leftEnd) {
            parts.add(part(Change.DELETED, before.between(left, leftEnd), List.of(), false));
        }
        if (right < rightEnd) {
            parts.add(part(Change.INSERTED, List.of(), after.between(right, rightEnd), left < leftEnd));
        }
        left = leftEnd;
        right = rightEnd;
    }

    /** As few parts as there are changes of look. */
    private void keep(int length) {
        int end = left + length;
        while (left < end) {
            int run = 1;
            if (looks[left].equals(newLooks[right])) {
                while (left + run < end && looks[left + run].equals(newLooks[right + run])) {
                    run++;
                }
            } else {
                while (left + run < end
                        && looks[left + run].equals(looks[left])
                        && newLooks[right + run].equals(newLooks[right])) {
                    run++;
                }
            }
            parts.add(new DiffPart(
                    Change.KEPT,
                    words(before.between(left, left + run)),
                    words(after.between(right, right + run)),
                    LookChange.between(looks[left], newLooks[right]),
                    false));
            left += run;
            right += run;
        }
    }

    private static DiffPart part(Change change, List<Span> before, List<Span> after, boolean replacing) {
        return new DiffPart(change, words(before), words(after), List.of(), replacing);
    }

    private static RichText words(List<Span> spans) {
        return RichText.stored(RichTextWriter.words(spans));
    }
}
