package dk.spor.rendering;

import dk.spor.rendering.Piece.Item;
import dk.spor.rendering.Piece.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A list as typed: every line begins with "- ", or the lines, at least two, begin with "1. ", "2. " and so on. */
interface PlainList {

    /** The list that these lines are, if they are one. */
    static Optional<Listing> read(List<String> lines) {
        return read(lines, false).or(() -> lines.size() > 1 ? read(lines, true) : Optional.empty());
    }

    private static Optional<Listing> read(List<String> lines, boolean ordered) {
        List<Item> items = new ArrayList<>();
        for (String line : lines) {
            String marker = marker(ordered, items.size());
            List<Span> spans = line.startsWith(marker)
                    ? PlainText.spans(List.of(line.substring(marker.length())))
                    : List.<Span>of();
            if (spans.isEmpty()) {
                return Optional.empty();
            }
            items.add(new Item(spans, List.of()));
        }
        return Optional.of(new Listing(ordered, items));
    }

    /** One line for each item; the items of a list inside the list follow as lines of their own. */
    static List<String> write(Listing listing) {
        return IntStream.range(0, listing.items().size())
                .boxed()
                .flatMap(i -> {
                    Item item = listing.items().get(i);
                    List<String> lines = new ArrayList<>();
                    lines.add(marker(listing.ordered(), i)
                            + Piece.text(item.spans()).replace('\n', ' '));
                    item.lists().forEach(inner -> lines.addAll(write(inner)));
                    return lines.stream();
                })
                .toList();
    }

    private static String marker(boolean ordered, int index) {
        return ordered ? index + 1 + ". " : "- ";
    }
}
