package dk.spor.synthesis.web;

import dk.spor.synthesis.Desk;
import dk.spor.ui.Page;
import java.util.List;

/**
 * Points whose text stands no longer in the municipality's response, with the answers that they had.
 *
 * @param pages how many there are, and which of them are shown
 */
public record GonePage(Desk desk, PageOf pages, List<PointCard> cards) implements Page {

    public String page(int other) {
        return "/consultations/" + desk.consultation().slug() + "/gone-points?page=" + other;
    }
}
