package dk.spor.rendering;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** Adds the outline that a PDF reader shows beside the page, one entry for each heading. */
interface Bookmarks {

    static void add(org.jsoup.nodes.Document page) {
        Deque<Element> path = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        path.push(page.head().appendElement("bookmarks"));
        levels.push(0);
        int number = 0;
        for (Element heading : page.body().select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            while (levels.element() >= level) {
                levels.pop();
                path.pop();
            }
            number++;
            if (heading.id().isEmpty()) {
                heading.id("h" + number);
            }
            path.push(path.element()
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id()));
            levels.push(level);
        }
    }
}
