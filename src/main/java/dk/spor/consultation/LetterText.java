package dk.spor.consultation;

import dk.spor.rendering.Block;
import dk.spor.rendering.RichText;
import dk.spor.shared.InputText;
import java.util.ArrayList;
import java.util.List;

/** A consultation letter, read from what was typed: a line that begins with "# " is a heading. */
public record LetterText(List<Section> sections) {

    /**
     * A heading with what stands below it.
     *
     * @param heading blank for what stands above the first heading
     */
    public record Section(String heading, RichText text) {}

    public LetterText {
        sections = List.copyOf(sections);
    }

    public static LetterText of(String typed) {
        List<Section> sections = new ArrayList<>();
        String heading = "";
        StringBuilder text = new StringBuilder();
        for (String line : InputText.normal(typed).split("\n", -1)) {
            if (line.matches("#+ .*")) {
                add(sections, heading, text);
                heading = line.replaceFirst("^#+ ", "").strip();
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        add(sections, heading, text);
        return new LetterText(sections);
    }

    private static void add(List<Section> sections, String heading, StringBuilder text) {
        RichText written = RichText.ofPlain(text.toString());
        if (!heading.isEmpty() || !written.isBlank()) {
            sections.add(new Section(heading, written));
        }
    }

    /**
     * The same for a document.
     *
     * @param level of the headings
     */
    List<Block> blocks(int level) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections) {
            if (!section.heading().isEmpty()) {
                blocks.add(new Block.Heading(level, section.heading()));
            }
            blocks.add(new Block.Prose(section.text()));
        }
        return blocks;
    }
}
