package dk.spor.revision;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.strategy.Beside;
import dk.spor.strategy.BesideWriting;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Point;
import dk.spor.synthesis.Points;
import dk.spor.ui.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** {@link BesideWriting}: the points about a paragraph of a revised draft, then those about its track. */
@Component
class PointsBesideWriting implements BesideWriting {

    /** As many as are shown at once. */
    private static final int SHOWN = 40;

    private final RevisedDrafts drafts;
    private final Consultations consultations;
    private final Points points;
    private final Texts words;

    PointsBesideWriting(RevisedDrafts drafts, Consultations consultations, Points points, Texts words) {
        this.drafts = drafts;
        this.consultations = consultations;
        this.points = points;
        this.words = words;
    }

    @Override
    public List<Beside> of(
            StrategyVersionId draft, @Nullable ParagraphId paragraph, @Nullable TrackId track, Actor actor) {
        return drafts.consultation(draft)
                .flatMap(it -> consultations.find(it, actor))
                .map(it -> points.concerning(it.id(), paragraph, track, SHOWN, actor).stream()
                        .map(point -> beside(it, point))
                        .toList())
                .orElse(List.of());
    }

    private Beside beside(ConsultationSummary consultation, AnsweredPoint answered) {
        Point point = answered.point();
        return new Beside(
                word("revision.point.from", point.label(), point.organisation().shortName()),
                PointAddress.of(consultation, point),
                point.text(),
                answered.outcome() == null
                        ? word("revision.unanswered")
                        : word("synthesis.AssessmentOutcome." + answered.outcome()));
    }

    private String word(String key, Object... values) {
        return words.text(LocaleContextHolder.getLocale(), key, values);
    }
}
