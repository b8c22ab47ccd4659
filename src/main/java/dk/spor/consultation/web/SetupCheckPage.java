package dk.spor.consultation.web;

import dk.spor.consultation.Setup;
import dk.spor.shared.Refusal;
import dk.spor.ui.View;
import java.util.List;

/**
 * The last step of the set-up: what is missing, what will be sent, and the button.
 *
 * @param address the last part of the page's address from now on, as proposed or typed
 * @param correction why, when what is sent corrects what was sent before
 */
public record SetupCheckPage(SetupFrame frame, String address, CorrectionForm correction) implements SetupPage {

    /** What is still missing, each with the page on which it is mended. */
    public List<Missing> missing(View view) {
        return frame.setup().refusals().stream()
                .map(it -> new Missing(view.text(it), mendedAt(it)))
                .toList();
    }

    /** One thing that is missing. */
    public record Missing(String text, String href) {}

    private String mendedAt(Refusal refusal) {
        return frame.address(SetupStep.mending(refusal)) + (refusal.field() == null ? "" : "#" + refusal.field());
    }

    public Setup setup() {
        return frame.setup();
    }
}
