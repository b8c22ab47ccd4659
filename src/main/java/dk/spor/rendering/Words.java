package dk.spor.rendering;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that a rendered document gets from the product, in English or else in Danish. */
interface Words {

    static String in(Locale language, String key, Object... arguments) {
        Locale known = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("da");
        return new MessageFormat(
                        ResourceBundle.getBundle("text.rendering", known).getString(key), known)
                .format(arguments);
    }
}
