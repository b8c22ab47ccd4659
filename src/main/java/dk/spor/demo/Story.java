package dk.spor.demo;

import dk.spor.shared.Copenhagen;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** The time that the world's story has come to. */
@Component
class Story {

    private final DemoClock clock;
    private final Hearing hearing;

    Story(DemoClock clock, Hearing hearing) {
        this.clock = clock;
        this.hearing = hearing;
    }

    /** Goes on to a local date and time in Copenhagen, once everybody has heard what happened before. */
    void goOnTo(String local) {
        hearing.awaitAll();
        clock.put(instant(local));
    }

    void end() {
        hearing.awaitAll();
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Copenhagen.ZONE).toInstant();
    }
}
