package dk.spor.architecture.offenders;

import dk.spor.shared.Transitions;

/** A state machine that has forgotten one of its states, and that nobody has drawn. */
enum Mood {
    GLAD,
    SAD,
    FORGOTTEN;

    static final Transitions<Mood> TABLE =
            Transitions.startingAt(GLAD).from(GLAD, SAD).from(SAD, GLAD).build();
}
