package dk.spor.records.web;

import dk.spor.records.KnownFile;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Kontrollér en kvittering".
 *
 * @param number of the receipt, as it was typed
 * @param digest that was asked about
 * @param found what is known of the file, the newest first; null before anything was asked
 */
public record ReceiptCheckPage(
        String number,
        String digest,
        Errors errors,
        @Nullable List<KnownFile> found) implements Page {

    /** Whether something was asked that nothing is known of. */
    public boolean isUnknown() {
        return found != null && found.isEmpty();
    }

    public List<KnownFile> known() {
        return found == null ? List.of() : found;
    }

    @Override
    public int status() {
        return errors.status();
    }
}
