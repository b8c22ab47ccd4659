package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.response.InputId;
import dk.spor.response.ResponseId;
import dk.spor.response.WhoWrites;
import dk.spor.response.Writer;
import dk.spor.response.web.Here.Part;
import dk.spor.shared.SystemClock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers who else is there, in two questions to the database at most. */
@Component
class HerePages {

    private final WhoWrites whoWrites;
    private final People people;
    private final SystemClock clock;

    HerePages(WhoWrites whoWrites, People people, SystemClock clock) {
        this.whoWrites = whoWrites;
        this.people = people;
        this.clock = clock;
    }

    /** By input; empty when it is no response of the actor's municipality. */
    Optional<Map<InputId, Here>> in(ResponseId response, Actor actor) {
        return whoWrites.in(response, actor).map(it -> others(it, actor));
    }

    /** The same for a response that may not have been begun. */
    Map<InputId, Here> inDraft(@Nullable ResponseId response, Actor actor) {
        return response == null ? Map.of() : in(response, actor).orElse(Map.of());
    }

    private Map<InputId, Here> others(List<Writer> writers, Actor actor) {
        if (writers.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, String> names =
                people.colleagues(writers.stream().map(Writer::person).toList(), actor);
        Map<InputId, Here> others = new LinkedHashMap<>();
        writers.stream()
                .collect(Collectors.groupingBy(Writer::input, LinkedHashMap::new, Collectors.toList()))
                .forEach((input, there) -> here(input, there, names, actor).ifPresent(it -> others.put(input, it)));
        return others;
    }

    private Optional<Here> here(InputId input, List<Writer> there, Map<PersonId, String> names, Actor actor) {
        List<Writer> others = new ArrayList<>(there);
        boolean amThere = others.removeIf(it -> it.person().equals(actor.person()));
        if (others.isEmpty()) {
            return Optional.empty();
        }
        boolean mine = there.get(0).person().equals(actor.person());
        Part part = mine ? Part.ALSO : amThere ? Part.TOOK_OVER : Part.WRITES;
        String named = others.stream()
                .limit(mine ? others.size() : 1)
                .map(it -> names.getOrDefault(it.person(), ""))
                .collect(Collectors.joining(", "));
        return Optional.of(new Here(input, part, named, others.get(0).minutesLeft(clock.now())));
    }
}
