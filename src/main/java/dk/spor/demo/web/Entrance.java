package dk.spor.demo.web;

import dk.spor.demo.Cast;
import dk.spor.demo.DemoClock;
import dk.spor.ui.Errors;
import dk.spor.ui.TypedDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page on which a visitor chooses a time and a role. */
@Component
class Entrance {

    private static final String CLOSEST = "Viborg";

    private final DemoClock clock;
    private final Cast cast;

    Entrance(DemoClock clock, Cast cast) {
        this.clock = clock;
        this.cast = cast;
    }

    DemoPage page() {
        return page(TypedDate.BLANK, "", Errors.NONE);
    }

    DemoPage page(TypedDate date, String time, Errors errors) {
        return new DemoPage(
                clock.now(),
                Stream.concat(Stream.of(cast.coordinator(CLOSEST)), cast.colleagues().stream())
                        .toList(),
                cast.coordinators(),
                cast.ofAssociation(),
                date,
                time,
                errors);
    }
}
