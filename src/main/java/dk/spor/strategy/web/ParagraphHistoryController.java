package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.identity.SignedIn;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphHistory;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.PastText;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The texts of a paragraph that do not stand: replaced, not chosen, removed. */
@Controller
class ParagraphHistoryController {

    private final Drafting drafting;
    private final ParagraphHistory history;
    private final People people;

    ParagraphHistoryController(Drafting drafting, ParagraphHistory history, People people) {
        this.drafting = drafting;
        this.history = history;
        this.people = people;
    }

    @GetMapping("/strategies/{version}/draft/paragraphs/{paragraph}/history")
    HistoryPage show(@PathVariable UUID version, @PathVariable UUID paragraph, @SignedIn Actor actor) {
        StrategyText draft = drafting.draft(new StrategyVersionId(version), actor);
        ParagraphId id = new ParagraphId(paragraph);
        List<PastText> past = history.of(draft.id(), id, actor);
        @Nullable Paragraph stands = draft.paragraph(id).orElse(null);
        if (stands == null && past.isEmpty()) {
            throw new NotFound();
        }
        Map<PersonId, String> names = people.names(
                past.stream()
                        .flatMap(it -> Stream.of(it.writtenBy(), it.other()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                actor);
        return new HistoryPage(
                draft, id, stands, past.stream().map(it -> line(it, names)).toList());
    }

    private static PastLine line(PastText it, Map<PersonId, String> names) {
        return new PastLine(
                "strategy.history." + it.fate(),
                name(it.writtenBy(), names),
                it.writtenAt(),
                name(it.other(), names),
                it.at(),
                it.text());
    }

    private static String name(@Nullable PersonId person, Map<PersonId, String> names) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
