package dk.spor.trace.web;

import dk.spor.trace.PartTrace;
import dk.spor.ui.PublicPage;
import dk.spor.ui.View;

/** What the title, a track or a paragraph comes from. */
public record PartTracePage(PartTrace trace) implements PublicPage {

    public Picture picture(View view) {
        return Picture.of(trace, new TraceWords(view));
    }
}
