package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.reuse.StandardReplies;
import dk.spor.synthesis.AnswerJointly;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AnswersFromReplies;
import dk.spor.synthesis.AssessmentEvent;
import dk.spor.synthesis.AssessmentHistory;
import dk.spor.synthesis.BesideEvent;
import dk.spor.synthesis.BesideHistory;
import dk.spor.synthesis.BulkEvent;
import dk.spor.synthesis.Bulks;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.LedTo;
import dk.spor.synthesis.LedTo.Led;
import dk.spor.synthesis.PartlyTakenTexts;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.PointStandings;
import dk.spor.synthesis.SimilarPoints;
import dk.spor.synthesis.Tags;
import dk.spor.ui.Errors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gathers what is shown of the point that is open. */
@Component
class OpenPoints {

    private final AssessmentHistory history;
    private final SimilarPoints similar;
    private final AnswerJointly joint;
    private final People people;
    private final Tags tags;
    private final StandardReplies replies;
    private final AnswersFromReplies origins;
    private final Bulks bulks;
    private final PointStandings standings;
    private final BesideHistory besides;
    private final List<LedTo> ledTo;
    private final PartlyTakenTexts partly;

    OpenPoints(
            AssessmentHistory history,
            SimilarPoints similar,
            AnswerJointly joint,
            People people,
            Tags tags,
            StandardReplies replies,
            AnswersFromReplies origins,
            Bulks bulks,
            PointStandings standings,
            BesideHistory besides,
            List<LedTo> ledTo,
            PartlyTakenTexts partly) {
        this.history = history;
        this.similar = similar;
        this.joint = joint;
        this.people = people;
        this.tags = tags;
        this.replies = replies;
        this.origins = origins;
        this.bulks = bulks;
        this.standings = standings;
        this.besides = besides;
        this.ledTo = ledTo;
        this.partly = partly;
    }

    OpenPoint open(
            DeskChoices choices,
            AnsweredPoint point,
            Neighbours neighbours,
            TypedPoint typed,
            Errors errors,
            Actor actor) {
        Desk desk = choices.desk();
        PointId id = point.point().id();
        List<AssessmentEvent> events = history.of(id, actor);
        List<BulkEvent> together = bulks.of(id, actor);
        List<BesideEvent> stepped = besides.of(id, actor);
        List<PersonId> had = Stream.of(
                        events.stream().map(AssessmentEvent::by),
                        together.stream().flatMap(it -> it.people().stream()),
                        stepped.stream().flatMap(OpenPoints::people),
                        Stream.ofNullable(point.assessment()).map(it -> it.writtenBy()))
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<PersonId, String> names = people.colleagues(had, actor);
        return new OpenPoint(
                new PointCard(
                        point, desk.draft(), tags.of(desk.tags(), List.of(id)).getOrDefault(id, List.of())),
                partly.of(point.point().version(), point.point().number()).orElse(null),
                tags.suggested(desk.tags(), id),
                form(point, typed.answer(), actor),
                typed.check(),
                replies.all(desk.consultation().id(), actor),
                similar.to(id, actor),
                joint.with(id, actor),
                new BesidePoint(
                        standings.of(id, actor),
                        history.assignment(id, actor),
                        choices,
                        names,
                        typed.beside(),
                        stepped,
                        typed.kept()),
                led(id, actor),
                tying(desk, id, actor),
                events,
                together,
                names,
                neighbours,
                errors,
                actor);
    }

    /** Who took a step, and who was given the point by it. */
    private static Stream<PersonId> people(BesideEvent event) {
        return Stream.concat(
                Stream.of(event.by()), Stream.ofNullable(event.assignment().worker()));
    }

    private AssessmentForm form(AnsweredPoint point, @Nullable AssessmentForm typed, Actor actor) {
        return typed == null || typed.isNothing()
                ? AssessmentForm.of(point, origins.of(point.point().id(), actor))
                : typed;
    }

    private @Nullable String tying(Desk desk, PointId point, Actor actor) {
        return ledTo.stream()
                .flatMap(it -> it.tying(point, desk.consultation().id(), actor).stream())
                .findFirst()
                .orElse(null);
    }

    private List<Led> led(PointId point, Actor actor) {
        return ledTo.stream()
                .flatMap(it -> it.changes(List.of(point), LocaleContextHolder.getLocale(), actor).values().stream())
                .flatMap(List::stream)
                .toList();
    }
}
