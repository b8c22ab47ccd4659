package dk.spor.comment;

import dk.spor.ui.Errors;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that is said about a subject, and the forms in which more is said.
 *
 * @param open threads in the order of the text; those whose words are gone come last
 * @param resolved likewise
 * @param texts to choose a sentence from; none when the subject is gone
 * @param mayComment whether whoever reads may also say something
 */
public record CommentPanel(
        List<PlacedThread> open,
        List<PlacedThread> resolved,
        List<CommentedText> texts,
        boolean mayComment,
        Unsent unsent) {

    private static final int LONGEST_TITLE = 90;

    /** Each thread once, where it belongs now. */
    static CommentPanel of(List<CommentThread> threads, List<CommentedText> texts, boolean mayComment, Unsent unsent) {
        List<String> fields = texts.stream().map(CommentedText::field).toList();
        Map<Boolean, List<PlacedThread>> placed = threads.stream()
                .map(it -> PlacedThread.of(it, texts))
                .sorted(Comparator.comparing(PlacedThread::isDetached)
                        .thenComparing(it -> fields.indexOf(it.thread().anchor().field()))
                        .thenComparing(it -> it.span().map(Span::from).orElse(0)))
                .collect(Collectors.partitioningBy(it -> it.thread().isResolved()));
        return new CommentPanel(
                Objects.requireNonNull(placed.get(false)),
                Objects.requireNonNull(placed.get(true)),
                texts,
                mayComment,
                unsent);
    }

    /** The sentences of one of the texts, as the form sends them. */
    public List<Chosen> sentences(CommentedText text) {
        return Sentences.of(text.text()).stream()
                .map(it -> new Chosen(text.field(), it.from(), it.of(text.text())))
                .toList();
    }

    /** Whether there is a sentence to say something about. */
    public boolean hasSentences() {
        return texts.stream().anyMatch(it -> !it.text().isBlank());
    }

    /** The identity with which a form sends something new, so that what is sent twice is said once. */
    public String newId() {
        return UUID.randomUUID().toString();
    }

    public String words(String form, String otherwise) {
        return unsent.words(form, otherwise);
    }

    /** Whether this sentence was chosen in the form that was refused. */
    public boolean isChosen(Chosen sentence) {
        return sentence.value().equals(unsent.sentence());
    }

    /** Whether the form that was refused stands among what is folded away. */
    public boolean isUnsentAmongResolved() {
        return resolved.stream()
                .map(PlacedThread::thread)
                .anyMatch(it -> isUnsent(Unsent.reply(it.id().toString()))
                        || it.remarks().stream()
                                .anyMatch(remark -> isUnsent(remark.id().toString())));
    }

    public boolean isUnsent(String form) {
        return unsent.form().equals(form);
    }

    public Errors errors(String form) {
        return isUnsent(form) ? unsent.errors() : Errors.NONE;
    }

    /** The title of a thread's words in a list: as much as fits on a line or two. */
    public static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, space > 0 ? space : LONGEST_TITLE) + " …";
    }
}
