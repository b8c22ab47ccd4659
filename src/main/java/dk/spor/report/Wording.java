package dk.spor.report;

import dk.spor.shared.Copenhagen;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of the report, which is written in Danish whatever language its reader has chosen for the pages. */
@Component
class Wording {

    static final Formats FORMATS = Formats.DANISH;
    static final Locale DANISH = FORMATS.locale();

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm", DANISH);

    /** As it stands in a narrow column: "01.02.2021 kl. 10.00". */
    static String moment(Instant at) {
        return CELL.format(at.atZone(Copenhagen.ZONE));
    }

    /** "VIB-3, AAR-1 og RAN-2". */
    static String list(List<String> labels) {
        int last = labels.size() - 1;
        return last < 1
                ? String.join("", labels)
                : String.join(", ", labels.subList(0, last)) + " og " + labels.get(last);
    }

    String text(String key, Object... values) {
        return texts.text(DANISH, key, values);
    }
}
