package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.VersionChanges;
import dk.spor.ui.Page;
import java.util.List;

/** "Hvad er ændret": a version beside the one before it. */
public record VersionChangesPage(Asked asked, VersionChanges changes, List<ChangeCard> inputs) implements Page {

    public String address() {
        return ResponseAddress.of(asked);
    }

    /** Of the version. */
    public String own() {
        return of(changes.now().number());
    }

    public String of(int number) {
        return ResponseAddress.of(asked, number);
    }
}
