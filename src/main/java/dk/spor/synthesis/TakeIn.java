package dk.spor.synthesis;

import dk.spor.organisation.Organisations;
import dk.spor.response.Respondent;
import dk.spor.response.SubmittedText;
import dk.spor.response.SubmittedTexts;
import dk.spor.response.VersionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the points of a response follow the version that counts. Doing it again changes nothing. */
@Component
class TakeIn {

    private final IntakeStore intakes;
    private final SubmittedTexts texts;
    private final Organisations organisations;
    private final PrefixStore prefixes;
    private final SourceStore sources;
    private final TakenPointStore points;
    private final Reopening reopening;

    TakeIn(
            IntakeStore intakes,
            SubmittedTexts texts,
            Organisations organisations,
            PrefixStore prefixes,
            SourceStore sources,
            TakenPointStore points,
            Reopening reopening) {
        this.intakes = intakes;
        this.texts = texts;
        this.organisations = organisations;
        this.prefixes = prefixes;
        this.sources = sources;
        this.points = points;
        this.reopening = reopening;
    }

    @Transactional
    public void takeIn(Respondent respondent) {
        Optional<VersionId> before = intakes.lock(respondent);
        Optional<SubmittedText> now = texts.current(respondent.response());
        if (now.map(SubmittedText::version).equals(before)) {
            return;
        }
        now.ifPresentOrElse(it -> follow(respondent, it), () -> points.withdraw(respondent.response()));
        intakes.taken(respondent.response(), now.map(SubmittedText::version).orElse(null));
    }

    private void follow(Respondent respondent, SubmittedText text) {
        prefixes.give(
                respondent.consultation(),
                organisations.find(respondent.organisation()).orElseThrow());
        List<Source> now =
                text.inputs().stream().map(it -> Source.of(text.version(), it)).toList();
        sources.add(now);
        List<TakenPoint> ever = points.ever(respondent.response());
        PairedInputs paired = PairedInputs.of(ever, now);
        paired.goesOnAs().keySet().forEach(it -> points.goOn(respondent.response(), it));
        CarryOver carryOver = CarryOver.of(paired.in(ever), now);
        carryOver.gone().forEach(it -> points.end(it, PointEnd.GONE));
        for (CarryOver.Kept kept : carryOver.kept()) {
            points.place(kept.id(), kept.source(), kept.place());
            if (kept.changed()) {
                reopening.changed(kept.id());
            }
        }
        carryOver.added().forEach(it -> points.add(new PointId(UUID.randomUUID()), respondent, it));
    }
}
