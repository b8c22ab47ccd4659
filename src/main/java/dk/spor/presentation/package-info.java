/** Talks that a consultation starts from. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "consultation", "identity", "strategy"})
package dk.spor.presentation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
