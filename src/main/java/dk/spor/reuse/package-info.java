/** The secretariat's standard replies: reasons kept for use in several answers, in every version that they have had. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "identity", "consultation", "rendering"})
package dk.spor.reuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
