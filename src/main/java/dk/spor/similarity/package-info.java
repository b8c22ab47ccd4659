/** Which points of a consultation say something like each other: by the stems of their words, kept in an index. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "organisation", "identity", "consultation", "synthesis"})
package dk.spor.similarity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
