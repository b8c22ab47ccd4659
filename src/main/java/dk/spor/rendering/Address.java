package dk.spor.rendering;

import java.util.regex.Pattern;

/** Where a link in a formatted text may lead: a web page or a mailbox, by its full address. */
interface Address {

    Pattern PERMITTED = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s<>\"\\p{Cntrl}]+");

    static boolean permitted(String href) {
        return PERMITTED.matcher(href.strip()).matches();
    }
}
