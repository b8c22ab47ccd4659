package dk.spor.consultation.web;

import dk.spor.ui.Page;
import java.util.Arrays;
import java.util.List;

/** What the readers of a kind would see if what is being written were sent out as it stands. */
public record PreviewPage(OverviewPage overview) implements Page {

    /** One kind of reader to see the page as. */
    public record Tab(String text, String href, boolean isHere) {}

    public List<Tab> tabs() {
        return Arrays.stream(Reader.values())
                .map(it -> new Tab(
                        "consultation.preview." + it,
                        overview.path() + "/preview?reader=" + it,
                        it == overview.reader()))
                .toList();
    }
}
