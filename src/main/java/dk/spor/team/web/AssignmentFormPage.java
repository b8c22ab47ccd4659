package dk.spor.team.web;

import dk.spor.shared.Deadline;
import dk.spor.strategy.StrategyText;
import dk.spor.team.Team;
import dk.spor.team.TeamMember;
import dk.spor.team.Topic;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands a part of the response out.
 *
 * @param draft whose tracks there are to choose from
 * @param questions that the consultation asks in particular
 * @param latest on whose day a part is due at the latest; null when it has passed
 * @param writers those to whom something may be given
 */
public record AssignmentFormPage(
        Team team,
        StrategyText draft,
        List<String> questions,
        List<TeamMember> writers,
        @Nullable Deadline latest,
        AssignmentForm form,
        Errors errors)
        implements Page {

    /** The topics in the order of the response. */
    public List<Choice> topics(View view) {
        List<Choice> topics = new ArrayList<>();
        topics.add(Choice.of("", view.text("team.choose.topic")));
        topics.add(Choice.of(Topic.GENERAL.key(), view.text("team.topic.general")));
        draft.tracks()
                .forEach(it -> topics.add(
                        Choice.of(Topic.of(it.id()).key(), view.text("team.topic.track", it.number(), it.title()))));
        topics.add(Choice.of(Topic.THEMES.key(), view.text("team.topic.themes")));
        for (int number = 1; number <= questions.size(); number++) {
            topics.add(Choice.of(
                    Topic.ofQuestion(number).key(),
                    view.text("team.topic.question", questions.get(number - 1), number)));
        }
        return topics;
    }

    public List<Choice> people(View view) {
        return Choice.after(
                view.text("team.choose.person"),
                writers.stream()
                        .map(it ->
                                Choice.of(it.who().person().toString(), it.who().name())));
    }

    @Override
    public int status() {
        return errors.status();
    }
}
