/** The front page, the pages about Spor itself, and what waits for me. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "identity", "consultation"})
package dk.spor.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
