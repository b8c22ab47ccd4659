package dk.spor.response;

import dk.spor.comment.CommentPanel;
import dk.spor.comment.CommentSubject;
import dk.spor.comment.CommentedText;
import dk.spor.comment.Comments;
import dk.spor.comment.Unsent;
import dk.spor.identity.Actor;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What colleagues say to each other about the inputs of their draft. */
@Component
public class InputComments {

    private final Drafts drafts;
    private final Comments comments;

    InputComments(Drafts drafts, Comments comments) {
        this.drafts = drafts;
        this.comments = comments;
    }

    /** All that is said about an input; one that was removed is there for as long as something was said about it. */
    public CommentPanel panel(Asked asked, InputId input, Unsent unsent, Actor actor) {
        Draft draft = drafts.of(asked);
        CommentPanel panel = comments.panel(subject(draft, asked, input), texts(draft.input(input)), unsent, actor);
        if (draft.input(input).isEmpty()
                && panel.open().isEmpty()
                && panel.resolved().isEmpty()) {
            throw new NotFound();
        }
        return panel;
    }

    /** How many threads are open about each input about which something was said. */
    public Map<InputId, Integer> openThreads(Asked asked, Actor actor) {
        return Optional.ofNullable(drafts.of(asked).id())
                .map(it -> comments.openThreads(
                        InputId.KIND, it.value(), asked.municipality().id(), actor))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(it -> new InputId(it.getKey()), Map.Entry::getValue));
    }

    public CommentSubject subject(Asked asked, InputId input) {
        return subject(drafts.of(asked), asked, input);
    }

    public List<CommentedText> texts(Asked asked, InputId input) {
        return texts(drafts.of(asked).input(input));
    }

    private static CommentSubject subject(Draft draft, Asked asked, InputId input) {
        ResponseId response = Optional.ofNullable(draft.id()).orElseThrow(NotFound::new);
        return new CommentSubject(
                InputId.KIND,
                response.value(),
                input.value(),
                asked.municipality().id());
    }

    private static List<CommentedText> texts(Optional<DraftInput> input) {
        return input.map(it -> it.content().ofItsKind())
                .map(it -> Stream.of(
                        new CommentedText("theme", "response.field.theme", it.theme()),
                        new CommentedText(
                                "text", "response.field.text", it.text().text()),
                        new CommentedText(
                                "justification",
                                "response.field.justification",
                                it.justification().text())))
                .orElse(Stream.empty())
                .filter(it -> !it.text().isBlank())
                .toList();
    }
}
