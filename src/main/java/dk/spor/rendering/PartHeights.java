package dk.spor.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** How high each named part of a laid out body is: from its heading to the next one of its level or above. */
final class PartHeights {

    private final List<Element> headings;
    private final Function<Element, Optional<Double>> top;
    private final double bottom;

    /**
     * @param body of the page that was laid out
     * @param top how far down a heading begins; empty when it was not laid out
     * @param bottom how far down the body ends
     */
    PartHeights(Element body, Function<Element, Optional<Double>> top, double bottom) {
        this.headings = List.copyOf(body.select("h1, h2, h3, h4, h5, h6"));
        this.top = top;
        this.bottom = bottom;
    }

    Map<String, Double> all() {
        Map<String, Double> heights = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String part = headings.get(i).attr(HtmlBlocks.PART);
            if (!part.isEmpty()) {
                double end = end(i);
                top.apply(headings.get(i)).ifPresent(begin -> heights.put(part, end - begin));
            }
        }
        return heights;
    }

    private double end(int heading) {
        return headings.stream()
                .skip(heading + 1)
                .filter(it -> level(it) <= level(headings.get(heading)))
                .findFirst()
                .flatMap(top)
                .orElse(bottom);
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
