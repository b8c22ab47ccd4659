package dk.spor.response;

import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import java.util.ArrayList;
import java.util.List;

/** What an input still lacks before it can be submitted; a draft may lack all of it. */
public final class InputCheck {

    private final List<Refusal> refusals = new ArrayList<>();

    private InputCheck() {}

    /** Each with the field of the input where it is mended. */
    public static List<Refusal> of(InputContent content, StrategyText draft) {
        InputCheck check = new InputCheck();
        switch (content.kind()) {
            case GENERAL -> {}
            case TRACK -> check.track(content, draft);
            case PARAGRAPH -> check.paragraph(content, draft);
            case SUPPLEMENTARY_THEME -> check.theme(content, draft);
        }
        check.require(!content.text().isBlank(), "text", "text");
        boolean justified = !content.justification().isBlank();
        check.require(
                justified || content.kind() != InputKind.SUPPLEMENTARY_THEME, "theme.justification", "justification");
        return List.copyOf(check.refusals);
    }

    private void track(InputContent content, StrategyText draft) {
        require(content.track() != null && draft.track(content.track()).isPresent(), "track", "track");
        require(content.stance() != null, "stance", "stance");
    }

    private void paragraph(InputContent content, StrategyText draft) {
        require(content.paragraph() != null, "paragraph", "paragraph");
        boolean gone = content.paragraph() != null
                && draft.paragraph(content.paragraph()).isEmpty();
        require(!gone, "paragraph.gone", "paragraph");
    }

    private void theme(InputContent content, StrategyText draft) {
        require(!content.theme().isBlank(), "theme", "theme");
        require(content.placement() != null, "placement", "placement");
        boolean known = content.track() != null && draft.track(content.track()).isPresent();
        require(known || content.placement() != Placement.UNDER_TRACK, "track", "track");
    }

    private void require(boolean met, String text, String field) {
        if (!met) {
            refusals.add(Refusal.of("response.check." + text).at(field));
        }
    }
}
