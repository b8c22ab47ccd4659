package dk.spor.report;

import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
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

    String text(String key, Object... values) {
        return texts.text(DANISH, key, values);
    }
}
