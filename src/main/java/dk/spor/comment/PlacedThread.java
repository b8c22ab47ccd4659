package dk.spor.comment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thread where its words stand now.
 *
 * @param words as they stand now; empty when they are no longer there
 * @param span where that is in its field
 */
public record PlacedThread(CommentThread thread, Optional<String> words, Optional<Span> span) {

    static PlacedThread of(CommentThread thread, List<CommentedText> texts) {
        Anchor anchor = thread.anchor();
        Optional<String> text = texts.stream()
                .filter(it -> it.field().equals(anchor.field()))
                .map(CommentedText::text)
                .findFirst();
        Optional<Span> span = text.flatMap(it -> Anchoring.find(anchor, it));
        return new PlacedThread(thread, span.map(it -> it.of(text.orElseThrow())), span);
    }

    public boolean isDetached() {
        return span.isEmpty();
    }

    /** Where the words begin, for the page's script. */
    public @Nullable String start() {
        return span.map(it -> String.valueOf(it.from())).orElse(null);
    }

    /** Whether the words are there, but not as they were when the thread began. */
    public boolean isChanged() {
        return words.isPresent() && !words.get().equals(thread.anchor().quote());
    }
}
