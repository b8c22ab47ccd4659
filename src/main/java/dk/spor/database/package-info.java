/** How Spor starts and keeps its data: settings, the embedded server, the two roles, backup. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package dk.spor.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
