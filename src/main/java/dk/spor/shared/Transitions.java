package dk.spor.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one table of a state machine: from each state, the steps that are allowed and where they lead.
 *
 * @param <S> the states
 */
public final class Transitions<S extends Enum<S>> {

    private final Class<S> states;
    private final Set<S> starts;
    private final Map<S, Set<S>> allowed;

    private Transitions(Class<S> states, Set<S> starts, Map<S, Set<S>> allowed) {
        this.states = states;
        this.starts = starts;
        this.allowed = allowed;
    }

    /** A table that begins in one of these states, and in which each state is still to be given its row. */
    @SafeVarargs
    public static <S extends Enum<S>> Builder<S> startingAt(S start, S... others) {
        return new Builder<>(EnumSet.of(start, others));
    }

    /** The state that it begins in; the first of the enum where there are more. */
    public S start() {
        return starts.iterator().next();
    }

    public boolean allows(S from, S to) {
        return from(from).contains(to);
    }

    /** Where the steps from this state lead; empty for an end. */
    public Set<S> from(S state) {
        return allowed.getOrDefault(state, Set.of());
    }

    /** The states that were given a row; a test holds it against the enum. */
    public Set<S> states() {
        return Collections.unmodifiableSet(allowed.keySet());
    }

    /** The table as a Mermaid state diagram, one arrow a line, in the enum's order. */
    public String drawing() {
        List<String> lines = new ArrayList<>();
        lines.add("stateDiagram-v2");
        starts.forEach(it -> lines.add("    [*] --> " + it));
        for (S state : states.getEnumConstants()) {
            for (S next : from(state)) {
                lines.add("    " + state + " --> " + next);
            }
            if (from(state).isEmpty()) {
                lines.add("    " + state + " --> [*]");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Collects the rows of a table. */
    public static final class Builder<S extends Enum<S>> {

        private final Class<S> states;
        private final Set<S> starts;
        private final Map<S, Set<S>> allowed;

        private Builder(Set<S> starts) {
            this.states = starts.iterator().next().getDeclaringClass();
            this.starts = starts;
            this.allowed = new EnumMap<>(states);
        }

        /** From this state, these may follow; none for an end. */
        @SafeVarargs
        public final Builder<S> from(S state, S... next) {
            Set<S> row = EnumSet.noneOf(states);
            Collections.addAll(row, next);
            allowed.put(state, row);
            return this;
        }

        public Transitions<S> build() {
            return new Transitions<>(states, starts, allowed);
        }
    }
}
