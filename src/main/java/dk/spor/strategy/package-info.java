/** Strategies: tracks, paragraphs with a stable identity, and versions that never change. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "identity", "rendering"})
package dk.spor.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
