package dk.spor.reuse;

import dk.spor.rendering.RichText;
import dk.spor.shared.InputText;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A standard reply as somebody wrote it. */
public record ReplyEdit(String title, RichText text) {

    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 120;

    /** The most characters of the text: what an answer has room for. */
    public static final int LONGEST = 10_000;

    public ReplyEdit {
        title = InputText.normal(title).strip().replaceAll("\\s+", " ");
    }

    /** @param others the consultation's other replies that can be chosen */
    List<Refusal> refusals(Collection<StandardReply> others) {
        List<Refusal> refusals = new ArrayList<>();
        if (title.isEmpty()) {
            refusals.add(Refusal.of("reuse.refusal.noTitle").at("title"));
        } else if (title.length() > LONGEST_TITLE) {
            refusals.add(Refusal.of("reuse.refusal.tooLong", title.length(), LONGEST_TITLE)
                    .at("title"));
        } else if (others.stream().anyMatch(it -> it.title().equalsIgnoreCase(title))) {
            refusals.add(Refusal.of("reuse.refusal.sameTitle", title).at("title"));
        }
        if (text.isBlank()) {
            refusals.add(Refusal.of("reuse.refusal.noText").at("text"));
        } else if (text.length() > LONGEST) {
            refusals.add(
                    Refusal.of("reuse.refusal.tooLong", text.length(), LONGEST).at("text"));
        }
        return refusals;
    }

    /** Whether this is how it reads already. */
    boolean says(StandardReply reply) {
        return reply.isInUse() && reply.title().equals(title) && reply.text().equals(text);
    }
}
