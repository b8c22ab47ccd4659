package dk.spor.strategy;

import dk.spor.shared.InputText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole draft as it comes out of a word processor: lines of "Spor 2: …" or "# …" begin a track, blank lines part
 * paragraphs (where there are none, every line is one), and "Mål:" or "Indsats:" says what a paragraph is.
 */
final class PastedDraft {

    private static final Pattern HEADING = Pattern.compile(
            "(?iU)(?:#+\\s*)?(?:spor|track)(?:\\s+\\d+)?(?:[:.]\\s*|\\s+[–—-]\\s+)(\\S.*)|#+\\s*(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("[-–•·▪◦*]\\s+(\\S.*)");

    private final List<PastedSection> sections = new ArrayList<>(List.of(new PastedSection(null, new ArrayList<>())));
    private boolean goesOn;

    private PastedDraft() {}

    /** The sections in their order, the preface first even when it is empty. */
    static List<PastedSection> read(String typed) {
        List<String> lines = InputText.normal(typed).lines().map(String::strip).toList();
        PastedDraft draft = new PastedDraft();
        boolean everyLine = !hasBlankLineBetweenParagraphs(lines);
        for (String line : lines) {
            draft.line(line);
            draft.goesOn &= !everyLine;
        }
        return draft.sections;
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        if (line.isEmpty()) {
            goesOn = false;
        } else if (heading.matches()) {
            sections.add(new PastedSection(
                    heading.group(1) == null ? heading.group(2) : heading.group(1), new ArrayList<>()));
            goesOn = false;
        } else if (bullet.matches()) {
            item("- " + bullet.group(1));
            goesOn = false;
        } else if (goesOn) {
            toTheLast(" " + line);
        } else {
            last().add(line);
            goesOn = true;
        }
    }

    /** A list belongs to the paragraph before it. */
    private void item(String item) {
        if (last().isEmpty()) {
            last().add(item);
        } else {
            String before = last().get(last().size() - 1);
            boolean inList = before.substring(before.lastIndexOf('\n') + 1).startsWith("- ");
            toTheLast((inList ? "\n" : "\n\n") + item);
        }
    }

    private void toTheLast(String more) {
        last().set(last().size() - 1, last().get(last().size() - 1) + more);
    }

    private List<String> last() {
        return sections.get(sections.size() - 1).paragraphs();
    }

    private static boolean hasBlankLineBetweenParagraphs(List<String> lines) {
        String before = "#";
        boolean blank = false;
        for (String line : lines) {
            if (line.isEmpty()) {
                blank = true;
                continue;
            }
            if (blank && isText(before) && isText(line)) {
                return true;
            }
            before = line;
            blank = false;
        }
        return false;
    }

    private static boolean isText(String line) {
        return !line.equals("#") && !HEADING.matcher(line).matches();
    }
}
