package dk.spor.synthesis.web;

import dk.spor.synthesis.Desk;
import dk.spor.synthesis.GonePoints;
import dk.spor.ui.Page;
import java.util.List;

/**
 * Points whose text stands no longer in the municipality's response, with the answers that they had.
 *
 * @param found how many there are
 * @param number of this page, from 1
 */
public record GonePage(Desk desk, int found, int number, List<PointCard> cards) implements Page {

    public int pages() {
        return Math.max(1, (found + GonePoints.ON_A_PAGE - 1) / GonePoints.ON_A_PAGE);
    }

    public String page(int other) {
        return "/consultations/" + desk.consultation().slug() + "/gone-points?page=" + other;
    }
}
