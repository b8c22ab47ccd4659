package dk.spor.response.web;

import dk.spor.response.ReceivedResponse;
import dk.spor.response.StatusBoard;
import dk.spor.ui.Page;
import java.util.List;

/** The responses that the secretariat may read, and how many are still sealed. */
public record ReceivedPage(StatusBoard board, List<ReceivedResponse> responses) implements Page {

    public long sealed() {
        return board.rows().stream()
                .filter(it -> it.receivedAt() != null && it.answer() == null)
                .count();
    }

    public String address() {
        return "/consultations/" + board.consultation().slug();
    }
}
