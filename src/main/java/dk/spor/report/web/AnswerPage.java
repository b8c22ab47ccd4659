package dk.spor.report.web;

import dk.spor.report.MunicipalityAnswer;
import dk.spor.ui.Page;

/** What one municipality is answered. */
public record AnswerPage(MunicipalityAnswer answer) implements Page {

    /** Whether the municipality itself does not see it so yet. */
    public boolean isPreview() {
        return answer.snapshot() == null;
    }
}
