package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.response.Asked;
import dk.spor.response.DraftInput;
import dk.spor.response.Histories;
import dk.spor.response.InputContent;
import dk.spor.response.InputHistory;
import dk.spor.response.InputId;
import dk.spor.response.InputRevision;
import dk.spor.response.web.InputHistoryPage.Entry;
import dk.spor.response.web.RemovedInputsPage.Removed;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the pages of the inputs' history show. */
@Component
class HistoryPages {

    /** The most texts on one page. */
    static final int MOST = 25;

    private final ResponsePages pages;
    private final Histories histories;
    private final People people;

    HistoryPages(ResponsePages pages, Histories histories, People people) {
        this.pages = pages;
        this.histories = histories;
        this.people = people;
    }

    /** @param from how many newer ones are left out */
    InputHistoryPage history(Asked asked, InputId id, int from, Actor actor) {
        InputHistory history = histories.of(asked, id).orElseThrow(NotFound::new);
        DraftInput current = history.current();
        int all = history.past().size() + (current == null ? 0 : 1);
        int first = Math.max(0, Math.min(from, all - 1));
        return new InputHistoryPage(
                asked,
                id,
                current == null ? 0 : current.number(),
                history.revision(),
                pages.standing(asked, actor).mayWrite(),
                first,
                all,
                entries(history, first, Math.min(first + MOST, all), pages.strategy(asked, actor), actor));
    }

    RemovedInputsPage removed(Asked asked, Actor actor) {
        List<InputRevision> removed = histories.removed(asked);
        Map<PersonId, String> names = names(removed, actor);
        StrategyText strategy = pages.strategy(asked, actor);
        return new RemovedInputsPage(
                asked,
                pages.standing(asked, actor).mayWrite(),
                removed.stream()
                        .map(it -> new Removed(
                                it.input(),
                                it.number(),
                                InputCard.of(0, it.content(), strategy),
                                names.getOrDefault(it.endedBy(), ""),
                                it.endedAt()))
                        .toList());
    }

    private List<Entry> entries(InputHistory history, int first, int end, StrategyText strategy, Actor actor) {
        List<InputRevision> past = history.past();
        DraftInput current = history.current();
        int now = current == null ? 0 : 1;
        Map<PersonId, String> names = names(past, actor);
        List<Entry> entries = new ArrayList<>();
        if (current != null && first == 0) {
            String by = names.getOrDefault(current.changedBy(), pages.name(current.changedBy(), actor));
            entries.add(new Entry(
                    0,
                    by,
                    current.changedAt(),
                    null,
                    "",
                    difference(past, 0, current.content(), strategy),
                    past.isEmpty()));
        }
        for (int i = Math.max(0, first - now); i < end - now; i++) {
            InputRevision it = past.get(i);
            entries.add(new Entry(
                    it.number(),
                    names.getOrDefault(it.writtenBy(), ""),
                    it.writtenAt(),
                    it.fate(),
                    names.getOrDefault(it.endedBy(), ""),
                    difference(past, i + 1, it.content(), strategy),
                    i + 1 == past.size()));
        }
        return entries;
    }

    /** From the next older one, if there is one. */
    private static InputDifference difference(
            List<InputRevision> past, int older, InputContent content, StrategyText strategy) {
        InputContent before = older < past.size() ? past.get(older).content() : InputContent.of(content.kind());
        return InputDifference.of(before, content, strategy);
    }

    private Map<PersonId, String> names(List<InputRevision> revisions, Actor actor) {
        return people.names(
                revisions.stream()
                        .flatMap(it -> Stream.of(it.writtenBy(), it.endedBy()))
                        .distinct()
                        .toList(),
                actor);
    }
}
