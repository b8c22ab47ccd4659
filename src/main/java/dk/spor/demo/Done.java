package dk.spor.demo;

import dk.spor.shared.Outcome;
import java.util.List;

/** What the builder of the world does must be done; a refusal is a mistake in the world's files. */
interface Done {

    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(it -> it, refusals -> {
            throw new IllegalStateException("The demo world cannot be built: " + List.copyOf(refusals));
        });
    }
}
