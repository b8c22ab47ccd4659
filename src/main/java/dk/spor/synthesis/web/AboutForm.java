package dk.spor.synthesis.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.About;
import dk.spor.synthesis.Description;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a piece is about, as chosen.
 *
 * @param subject "" for what the municipality has said of its input, a kind, or the id of a track or paragraph
 * @param position a stance towards a track
 * @param themeName of a supplementary theme
 * @param placing where that would go: a placement, or the id of a track
 * @param sawAbout the newest step that the page showed
 */
public record AboutForm(
        String subject,
        String position,
        String themeName,
        String placing,
        @Nullable Long sawAbout) {

    /** Something that is in no draft. */
    private static final TrackId NO_TRACK = new TrackId(new UUID(0, 0));

    private static final Placement[] NOT_UNDER = {Placement.OWN_TRACK, Placement.UNDECIDED};

    public AboutForm {
        subject = sent(subject);
        position = sent(position);
        themeName = sent(themeName);
        placing = sent(placing);
    }

    static AboutForm of(Description description) {
        About now = description.now();
        return new AboutForm(
                description.asSubmitted() ? "" : subject(now),
                now.stance() == null ? "" : now.stance().name(),
                now.theme(),
                now.kind() == InputKind.SUPPLEMENTARY_THEME ? placing(now) : "",
                description.seen());
    }

    /** Null for what the municipality has said; what is nothing of the kind is refused as that. */
    @Nullable
    About about(StrategyText draft) {
        if (subject.isEmpty()) {
            return null;
        }
        if (subject.equals(InputKind.GENERAL.name())) {
            return About.WHOLE_DRAFT;
        }
        if (subject.equals(InputKind.SUPPLEMENTARY_THEME.name())) {
            Optional<Track> under = track(draft, placing);
            return About.theme(
                    themeName,
                    under.isPresent() ? Placement.UNDER_TRACK : FromForm.named(NOT_UNDER, placing),
                    under.map(Track::id).orElse(null));
        }
        Optional<ParagraphId> paragraph = draft.paragraphs()
                .map(Paragraph::id)
                .filter(it -> it.toString().equals(subject))
                .findFirst();
        return paragraph
                .map(About::paragraph)
                .orElseGet(() -> About.track(
                        track(draft, subject).map(Track::id).orElse(NO_TRACK),
                        FromForm.named(Stance.values(), position)));
    }

    long saw() {
        return sawAbout == null ? 0 : sawAbout;
    }

    private static Optional<Track> track(StrategyText draft, String id) {
        return draft.tracks().stream()
                .filter(it -> it.id().toString().equals(id))
                .findFirst();
    }

    private static String subject(About about) {
        return switch (about.kind()) {
            case GENERAL, SUPPLEMENTARY_THEME -> about.kind().name();
            case TRACK -> String.valueOf(about.track());
            case PARAGRAPH -> String.valueOf(about.paragraph());
        };
    }

    private static String placing(About about) {
        return about.placement() == Placement.UNDER_TRACK
                ? String.valueOf(about.track())
                : about.placement() == null ? "" : about.placement().name();
    }
}
