package dk.spor.synthesis.web;

import dk.spor.shared.Refusal;
import dk.spor.synthesis.MarkedInput;
import dk.spor.synthesis.Marking;
import dk.spor.synthesis.Place;
import dk.spor.synthesis.PointId;
import dk.spor.ui.Errors;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was marked or chosen on the page of an input: a range of its text, or sentences by their numbers.
 *
 * @param starts set by the script, in UTF-16 units of the body
 * @param first number of the first sentence, from 1
 * @param last number of the last one; the first alone when it is left out
 * @param pieces those that are to be joined
 * @param putAside that answers may go into history
 * @param seen the newest step that the page showed
 */
public record MarkForm(
        @Nullable Integer starts,
        @Nullable Integer ends,
        @Nullable Integer first,
        @Nullable Integer last,
        @Nullable List<UUID> pieces,
        @Nullable Boolean putAside,
        @Nullable Long seen) {

    static final MarkForm EMPTY = new MarkForm(null, null, null, null, null, null, null);

    /** Nothing is marked when neither was chosen. */
    Marking marking(MarkedInput input) {
        if (starts != null && ends != null) {
            return new Marking(input.version(), input.number(), starts, ends);
        }
        List<Place> sentences = input.sentences();
        Place from = sentence(sentences, first);
        Place to = last == null ? from : sentence(sentences, last);
        return from == null || to == null
                ? new Marking(input.version(), input.number(), 0, 0)
                : new Marking(input.version(), input.number(), from.starts(), to.ends());
    }

    /** The refusals, those of a marking where it was made: in the text by the script, else at the sentences. */
    Errors at(List<Refusal> refusals) {
        boolean inText = starts != null && ends != null;
        return new Errors(refusals.stream()
                .map(it -> inText && "first".equals(it.field()) ? it.at("source") : it)
                .toList());
    }

    boolean mayPutAside() {
        return Boolean.TRUE.equals(putAside);
    }

    /** A form that doesn't say it has seen nothing. */
    long sawStep() {
        return seen == null ? 0 : seen;
    }

    Set<PointId> chosen() {
        return pieces == null ? Set.of() : pieces.stream().map(PointId::new).collect(Collectors.toSet());
    }

    private static @Nullable Place sentence(List<Place> sentences, @Nullable Integer number) {
        return number == null || number < 1 || number > sentences.size() ? null : sentences.get(number - 1);
    }
}
