package dk.spor.synthesis.web;

import dk.spor.identity.PersonId;
import dk.spor.response.Missing;
import dk.spor.shared.Excerpt;
import dk.spor.synthesis.MarkedInput;
import dk.spor.synthesis.Piece;
import dk.spor.synthesis.Place;
import dk.spor.synthesis.Segment;
import dk.spor.synthesis.WaiverEvent;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An input in its own words, with what is marked in it.
 *
 * @param missing what of the document that it comes from does not stand in it; null when all does
 * @param names of those who have split and joined it
 */
public record SourcePage(
        MarkedInput input, @Nullable Missing missing, MarkForm form, Map<PersonId, String> names, Errors errors)
        implements Page {

    private static final int EXCERPT = 70;

    @Override
    public int status() {
        return errors.status();
    }

    /** The page of a point. */
    public String address(Piece piece) {
        return "/consultations/" + input.consultation().slug() + "/points/" + piece.label();
    }

    /** Where this input stands now, when this is an old page. */
    public String addressNow() {
        return "/consultations/" + input.consultation().slug() + input.now();
    }

    public String response() {
        return "/consultations/" + input.consultation().slug() + "/responses/"
                + input.municipality().slug();
    }

    public boolean mayMark() {
        return input.refusals().isEmpty();
    }

    /** A form that was sent without the script is sent so again; one by the script keeps what it marked. */
    public String typed(boolean start) {
        Integer offset = start ? form.starts() : form.ends();
        return offset == null ? "" : String.valueOf(offset);
    }

    public String chosen(boolean firstOne) {
        Integer number = firstOne ? form.first() : form.last();
        return number == null ? "" : String.valueOf(number);
    }

    public boolean isChosen(Piece piece) {
        UUID id = piece.id().value();
        return form.pieces() != null && form.pieces().contains(id);
    }

    /** The sentences by number and first words, each with the pieces that have something of it. */
    public List<Choice> sentences(View view, String none) {
        List<Place> all = input.sentences();
        return Choice.after(
                none,
                IntStream.range(0, all.size())
                        .mapToObj(it -> Choice.of(String.valueOf(it + 1), sentence(view, it + 1, all.get(it)))));
    }

    public String excerpt(Piece piece) {
        return Excerpt.of(piece.place().in(input.body()), EXCERPT);
    }

    public static String excerpt(Segment segment) {
        return Excerpt.of(segment.said(), EXCERPT);
    }

    public static String excerpt(WaiverEvent event) {
        return Excerpt.of(event.words(), EXCERPT);
    }

    /** Whether the words in no point are said to be so: in the version that counts, also when nothing can be marked. */
    public boolean labels(Segment segment) {
        return input.unanswered().contains(segment);
    }

    public String name(PersonId person, View view) {
        return names.getOrDefault(person, view.text("synthesis.source.somebody"));
    }

    private String sentence(View view, int number, Place place) {
        Set<String> labels = new TreeSet<>();
        for (Segment it : input.segments()) {
            if (it.piece() != null
                    && !it.piece().isInput()
                    && it.place().starts() < place.ends()
                    && place.starts() < it.place().ends()) {
                labels.add(it.piece().label());
            }
        }
        String words = number + ". " + Excerpt.of(place.in(input.body()), EXCERPT);
        return labels.isEmpty() ? words : words + " " + view.text("synthesis.source.in", String.join(", ", labels));
    }
}
