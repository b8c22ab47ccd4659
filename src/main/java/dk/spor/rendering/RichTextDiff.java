package dk.spor.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two texts, word by word, for people to read; each text can be made of it again. Passages are
 * matched first, so that one that was inserted or moved leaves the others as they are.
 *
 * @param lines of both texts, in the order of the later one, with what is gone where it stood
 */
public record RichTextDiff(List<DiffLine> lines) {

    /** Lines that stand together: a list, or one passage that is in none. */
    public record Group(boolean list, boolean ordered, List<DiffLine> lines) {}

    public static RichTextDiff of(RichText before, RichText after) {
        return new RichTextDiff(DiffLines.between(Passage.of(before), Passage.of(after)));
    }

    /** Of two lines without looks, such as titles: always one line. */
    public static RichTextDiff ofLine(String before, String after) {
        PassageForm form = PassageForm.of(Piece.Kind.P);
        List<DiffPart> parts = DiffParts.between(line(before), line(after));
        return new RichTextDiff(List.of(new DiffLine(form, form, false, 0, parts)));
    }

    private static Passage line(String words) {
        return new Passage(PassageForm.of(Piece.Kind.P), words, List.of(new Span(words, Span.Look.PLAIN)));
    }

    public boolean isUnchanged() {
        return lines.stream().allMatch(DiffLine::isUnchanged);
    }

    /** The earlier text. */
    public RichText before() {
        return text(DiffLine::before, DiffPart::before);
    }

    /** The later text. */
    public RichText after() {
        return text(DiffLine::after, DiffPart::after);
    }

    /** The lines as they are shown: items of one kind beside each other in one list, indented by their level. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (DiffLine line : lines) {
            PassageForm form = line.form();
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !form.isItem() || !last.list() || last.ordered() != form.ordered()) {
                last = new Group(form.isItem(), form.ordered(), new ArrayList<>());
                groups.add(last);
            }
            last.lines().add(line);
        }
        return groups;
    }

    private RichText text(Function<DiffLine, @Nullable PassageForm> form, Function<DiffPart, RichText> words) {
        PassageWriter writer = new PassageWriter();
        for (DiffLine line : lines) {
            if (form.apply(line) != null) {
                StringBuilder html = new StringBuilder();
                line.parts().forEach(part -> html.append(words.apply(part).html()));
                writer.add(Objects.requireNonNull(form.apply(line)), html.toString());
            }
        }
        return writer.text();
    }
}
