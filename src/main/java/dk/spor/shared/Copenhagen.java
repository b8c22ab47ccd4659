package dk.spor.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Danish civil time: the zone in which every deadline and every date of the product is meant. */
public interface Copenhagen {

    ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }

    static LocalDate day(Instant instant) {
        return at(instant).toLocalDate();
    }
}
