package dk.spor.response.web;

import dk.spor.response.Enclosures;
import dk.spor.response.FileCheck;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;

/**
 * "Filer": the municipality's own document and the appendices, with what is to be known of them.
 *
 * @param mayChange whether files may be added and removed now
 * @param scanned whether files are scanned for viruses
 * @param errors why a file was not taken, after it was sent
 */
public record FilesPage(Standing standing, Enclosures enclosures, boolean mayChange, boolean scanned, Errors errors)
        implements Page {

    public String address() {
        return ResponseAddress.of(standing.asked());
    }

    /** What is pointed out about the document. */
    public List<Refusal> flags() {
        return enclosures.document() == null ? List.of() : FileCheck.of(enclosures.document());
    }

    public boolean mayAdd() {
        return mayChange && enclosures.appendices().size() < Enclosures.MOST;
    }

    public boolean isLast(int index) {
        return index == enclosures.appendices().size() - 1;
    }

    @Override
    public int status() {
        return errors.status();
    }
}
