/** People, sign-in, and for whom they may act. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation"})
package dk.spor.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
