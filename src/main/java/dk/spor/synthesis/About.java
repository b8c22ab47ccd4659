package dk.spor.synthesis;

import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.response.SubmittedInput;
import dk.spor.shared.Refusal;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.TrackId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a point is about: as the municipality has said it of its input, or as the secretariat says it of a piece.
 *
 * @param stance towards the track, for {@link InputKind#TRACK} alone
 * @param track which one, or under which a theme would go
 * @param paragraph whose wording would change
 * @param placement of a supplementary theme
 * @param theme its name; else empty
 */
public record About(
        InputKind kind,
        @Nullable Stance stance,
        @Nullable TrackId track,
        @Nullable ParagraphId paragraph,
        @Nullable Placement placement,
        String theme) {

    /** The most characters that the name of a theme may have. */
    public static final int LONGEST_THEME = 150;

    public static final About WHOLE_DRAFT = new About(InputKind.GENERAL, null, null, null, null, "");

    public static About track(TrackId track, @Nullable Stance stance) {
        return new About(InputKind.TRACK, stance, track, null, null, "");
    }

    public static About paragraph(ParagraphId paragraph) {
        return new About(InputKind.PARAGRAPH, null, null, paragraph, null, "");
    }

    /** @param under the track that it would go under, when that is its placement */
    public static About theme(String name, @Nullable Placement placement, @Nullable TrackId under) {
        return new About(InputKind.SUPPLEMENTARY_THEME, null, under, null, placement, name.strip());
    }

    static About of(SubmittedInput input) {
        return new About(
                input.kind(),
                input.stance(),
                input.track(),
                input.paragraph(),
                input.placement(),
                input.theme() == null ? "" : input.theme());
    }

    /** What is missing before it says something, each with its field. */
    List<Refusal> refusals(StrategyText draft) {
        List<Refusal> refusals = new ArrayList<>();
        boolean known = track == null || draft.track(track).isPresent();
        known &= paragraph == null || draft.paragraph(paragraph).isPresent();
        require(known, "subject", "subject", refusals);
        require(kind != InputKind.TRACK || stance != null, "stance", "position", refusals);
        if (kind == InputKind.SUPPLEMENTARY_THEME) {
            require(!theme.isBlank(), "theme", "themeName", refusals);
            require(placement != null, "placement", "placing", refusals);
            int length = theme.codePointCount(0, theme.length());
            if (length > LONGEST_THEME) {
                refusals.add(Refusal.of("synthesis.refusal.tooLong", length, LONGEST_THEME)
                        .at("themeName"));
            }
        }
        return refusals;
    }

    private static void require(boolean met, String what, String field, List<Refusal> refusals) {
        if (!met) {
            refusals.add(Refusal.of("synthesis.refusal.about." + what).at(field));
        }
    }
}
