package dk.spor.synthesis.web;

import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.synthesis.About;
import dk.spor.ui.View;
import java.util.Optional;

/** What a point is about, in words: "Spor 2: Støtter". */
final class AboutWords {

    private AboutWords() {}

    static String of(About about, StrategyText draft, View view) {
        Optional<Track> track = Optional.ofNullable(about.track()).flatMap(draft::track);
        Optional<Paragraph> paragraph = Optional.ofNullable(about.paragraph()).flatMap(draft::paragraph);
        String kind = view.text("synthesis.point.about." + about.kind());
        return switch (about.kind()) {
            case GENERAL -> kind;
            case TRACK ->
                track.map(it -> view.text(
                                "synthesis.about.track",
                                it.number(),
                                view.text("synthesis.point.about." + about.stance())))
                        .orElse(kind);
            case PARAGRAPH ->
                paragraph
                        .map(it -> view.text("synthesis.about.paragraph", it.number()))
                        .orElse(kind);
            case SUPPLEMENTARY_THEME ->
                view.text(
                        "synthesis.about.theme." + about.placement(),
                        about.theme(),
                        track.map(Track::number).orElse(0));
        };
    }

    /** The words for a kind, as one of several to choose from. */
    static String kind(InputKind kind, View view) {
        return view.text("synthesis.about.subject." + kind);
    }

    static String placement(Placement placement, View view) {
        return view.text("synthesis.about.placing." + placement);
    }
}
