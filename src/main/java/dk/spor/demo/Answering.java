package dk.spor.demo;

import static dk.spor.demo.Done.done;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.demo.WorldFile.Answer;
import dk.spor.demo.WorldFile.Reserved;
import dk.spor.demo.WorldFile.Said;
import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.response.InputContent;
import dk.spor.response.Reservation;
import dk.spor.response.ResponseDesk;
import dk.spor.response.TreatmentDetails;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.TrackId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes and submits what the demo's municipalities have answered so far; every answer is invented. */
@Component
class Answering {

    private final Story story;
    private final Cast cast;
    private final Troupe troupe;
    private final ResponseDesk desk;

    Answering(Story story, Cast cast, Troupe troupe, ResponseDesk desk) {
        this.story = story;
        this.cast = cast;
        this.troupe = troupe;
        this.desk = desk;
    }

    /** In the order of the file, in which time only goes forward. */
    void answer(List<Answer> answers, ConsultationSummary consultation, StrategyText draft) {
        for (Answer answer : answers) {
            Actor coordinator =
                    troupe.actor(cast.coordinator(answer.municipality())).orElseThrow();
            story.goOnTo(answer.begun());
            for (Said said : answer.inputs()) {
                done(desk.write(consultation.id(), content(said, draft), coordinator));
            }
            if (answer.received() != null) {
                story.goOnTo(answer.received());
                done(desk.submit(
                        consultation.id(),
                        answer.kind(),
                        treatment(answer),
                        reservation(answer.reserved()),
                        coordinator,
                        Story.instant(answer.received())));
            }
        }
        story.end();
    }

    private static InputContent content(Said said, StrategyText draft) {
        return new InputContent(
                said.kind(),
                said.stance(),
                track(said, draft),
                paragraph(said, draft),
                said.placement(),
                said.theme(),
                RichText.ofPlain(said.text()),
                RichText.ofPlain(said.why()));
    }

    private static @Nullable TrackId track(Said said, StrategyText draft) {
        return said.track() == null
                ? null
                : draft.tracks().get(said.track() - 1).id();
    }

    private static @Nullable ParagraphId paragraph(Said said, StrategyText draft) {
        return said.paragraph() == null
                ? null
                : draft.paragraphs()
                        .filter(it -> it.number().equals(said.paragraph()))
                        .map(Paragraph::id)
                        .findFirst()
                        .orElseThrow();
    }

    private static @Nullable Reservation reservation(@Nullable Reserved reserved) {
        return reserved == null
                ? null
                : new Reservation(reserved.body(), LocalDate.parse(reserved.expected()), reserved.text());
    }

    private static TreatmentDetails treatment(Answer answer) {
        @Nullable LocalDate meeting = answer.meeting() == null ? null : LocalDate.parse(answer.meeting());
        return new TreatmentDetails(answer.treatment(), answer.body(), meeting, answer.item(), "");
    }
}
