package dk.spor.demo.web;

import dk.spor.demo.DemoClock;
import dk.spor.shared.DemoMark;
import dk.spor.ui.DemoBar;
import dk.spor.ui.DemoBarSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows on every page of a demo that it is one, and what its clock shows. */
@Component
class BarOfClock implements DemoBarSource {

    private final DemoMark mark;
    private final DemoClock clock;

    BarOfClock(DemoMark mark, DemoClock clock) {
        this.mark = mark;
        this.clock = clock;
    }

    @Override
    public Optional<DemoBar> demoBar() {
        return mark.isDemo() ? Optional.of(new DemoBar(clock.now())) : Optional.empty();
    }
}
