package dk.spor.demo.web;

import dk.spor.notification.SentMessage;
import dk.spor.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mailbox of the demo: what has been sent, the newest first.
 *
 * @param own how the addresses of this Spor begin
 */
public record MessagesPage(List<SentMessage> messages, String own) implements Page {

    /** A stretch of a message's text; one of our own addresses leads there. */
    public record Stretch(String text, @Nullable String href) {}

    public List<Stretch> stretches(@Nullable String body) {
        String text = body == null ? "" : body;
        List<Stretch> stretches = new ArrayList<>();
        Matcher link = Pattern.compile(Pattern.quote(own) + "(/[^\\s<>\"]*)").matcher(text);
        int from = 0;
        while (link.find()) {
            stretches.add(new Stretch(text.substring(from, link.start()), null));
            stretches.add(new Stretch(link.group(), link.group(1)));
            from = link.end();
        }
        stretches.add(new Stretch(text.substring(from), null));
        return stretches;
    }
}
