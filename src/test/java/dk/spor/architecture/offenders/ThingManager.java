package dk.spor.architecture.offenders;

import dk.spor.shared.BusinessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** A controller outside {@code web} that is called after nothing, is changed from outside, and deletes on GET. */
@Controller
abstract class ThingManager {

    @Autowired
    private BusinessClock clock;

    void setClock(BusinessClock clock) {
        this.clock = clock;
    }

    @GetMapping("/offender")
    String page(Deletion deletion) {
        deletion.delete(clock);
        return "page";
    }

    abstract static class Deletion {

        @Transactional
        public void delete(BusinessClock clock) {
            clock.reset();
        }
    }
}
