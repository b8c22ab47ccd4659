package dk.spor.trace.web;

import dk.spor.trace.PointTrace;
import dk.spor.ui.PublicPage;
import dk.spor.ui.View;

/**
 * What came of a point.
 *
 * @param treats whether the reader is of the secretariat, which has the point at its desk
 */
public record PointTracePage(PointTrace trace, boolean treats) implements PublicPage {

    public String desk() {
        return "/consultations/" + trace.consultation().slug() + "/points/"
                + trace.point().label();
    }

    public Picture picture(View view) {
        return Picture.of(trace, new TraceWords(view));
    }
}
