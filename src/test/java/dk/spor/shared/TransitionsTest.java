package dk.spor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransitionsTest {

    private enum Lamp {
        OFF,
        ON,
        BROKEN
    }

    private static final Transitions<Lamp> TABLE = Transitions.startingAt(Lamp.OFF)
            .from(Lamp.OFF, Lamp.ON)
            .from(Lamp.ON, Lamp.OFF, Lamp.BROKEN)
            .from(Lamp.BROKEN)
            .build();

    @Test
    void onlyTheStepsOfTheTableAreAllowed() {
        assertThat(TABLE.allows(Lamp.ON, Lamp.BROKEN)).isTrue();
        assertThat(TABLE.allows(Lamp.BROKEN, Lamp.ON)).isFalse();
        assertThat(TABLE.allows(Lamp.OFF, Lamp.OFF)).isFalse();
    }

    @Test
    void theDrawingHasAnArrowForEachStepAndEachEnd() {
        assertThat(TABLE.drawing()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> OFF
                            OFF --> ON
                            ON --> OFF
                            ON --> BROKEN
                            BROKEN --> [*]
                        """);
    }
}
