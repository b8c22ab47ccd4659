/** Who in a municipality works on one response, what each has been given to write, and who leads the work. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "organisation", "identity", "strategy", "consultation", "notification"})
package dk.spor.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
