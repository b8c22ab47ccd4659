package dk.spor.shared;

import java.time.Instant;

/** The machine's own time, for sessions, tokens, locks and retries: nobody can move it. */
public interface SystemClock {

    Instant now();
}
