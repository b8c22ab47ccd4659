package dk.spor.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk that a consultation starts from, as the consultation's own page shows it.
 *
 * @param title null where the talk has none of its own
 * @param href its page
 * @param tracks the numbers of the tracks that it is about, in the draft consulted on; none means all of them
 */
public record TalkCard(
        String speaker, String organisation, @Nullable String title, String href, List<Integer> tracks) {

    public TalkCard {
        tracks = List.copyOf(tracks);
    }
}
