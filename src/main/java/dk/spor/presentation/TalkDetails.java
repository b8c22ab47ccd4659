package dk.spor.presentation;

import dk.spor.shared.InputText;
import dk.spor.shared.Refusal;
import dk.spor.strategy.TrackId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, and of what.
 *
 * @param title null where the talk has none of its own
 * @param focus a sentence on what it is about; may be blank
 * @param tracks which ones it is about; none means all of them
 */
public record TalkDetails(
        String speaker, String organisation, @Nullable String title, String focus, Set<TrackId> tracks) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_FOCUS = 600;

    public TalkDetails {
        tracks = Set.copyOf(tracks);
    }

    /** As typed in a form. */
    public static TalkDetails typed(
            String speaker, String organisation, String title, String focus, Collection<TrackId> tracks) {
        String own = line(title);
        return new TalkDetails(
                line(speaker),
                line(organisation),
                own.isEmpty() ? null : own,
                InputText.normal(focus).strip(),
                Set.copyOf(tracks));
    }

    private static String line(String typed) {
        return InputText.normal(typed).replaceAll("\\s+", " ").strip();
    }

    /** What is wrong with them, given the tracks that there are. */
    List<Refusal> refusals(Collection<TrackId> present) {
        List<Refusal> refusals = new ArrayList<>();
        if (speaker.isEmpty()) {
            refusals.add(Refusal.of("presentation.refusal.noSpeaker").at("speaker"));
        }
        if (organisation.isEmpty()) {
            refusals.add(Refusal.of("presentation.refusal.noOrganisation").at("organisation"));
        }
        tooLong(refusals, "speaker", speaker, LONGEST_NAME);
        tooLong(refusals, "organisation", organisation, LONGEST_NAME);
        tooLong(refusals, "title", title == null ? "" : title, LONGEST_NAME);
        tooLong(refusals, "focus", focus, LONGEST_FOCUS);
        if (!present.containsAll(tracks)) {
            refusals.add(Refusal.of("presentation.refusal.noSuchTrack").at("tracks"));
        }
        return refusals;
    }

    private static void tooLong(List<Refusal> refusals, String field, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            refusals.add(
                    Refusal.of("presentation.refusal.tooLong", longest, length).at(field));
        }
    }
}
