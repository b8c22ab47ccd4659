package dk.spor.report.web;

import dk.spor.ui.View;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of a locked report, which is kept under a name such as "report-track-2-1.pdf".
 *
 * @param name as it stands in its address
 */
public record KeptFile(String name) {

    private static final Pattern NAME =
            Pattern.compile("(report|table|points)(?:-(general|track|themes|removed)(?:-(\\d+))?-(\\d+))?\\.([a-z]+)");

    /** Whether it is read here, not downloaded. */
    public boolean isRead() {
        return name.endsWith(".html");
    }

    /** Its name without the extension, by which it is asked for when it is read. */
    public String part() {
        return name.replace(".html", "");
    }

    /** What it is called: "Høringsnotat, spor 2, del 1 (PDF)". */
    public String label(View view) {
        Matcher it = NAME.matcher(name);
        if (!it.matches()) {
            return name;
        }
        StringBuilder label = new StringBuilder(view.text("report.kept." + it.group(1)));
        @Nullable String section = it.group(2);
        if (section != null) {
            label.append(", ").append(view.text("report.kept." + section, it.group(3)));
            label.append(", ").append(view.text("report.kept.part", it.group(4)));
        }
        return isRead()
                ? label.toString()
                : view.text("report.kept.file", label, view.text("report.kept." + it.group(5)));
    }
}
