/** The revised draft: each change of the strategy with its reasons, and what becomes of supplementary themes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "organisation",
            "identity",
            "strategy",
            "consultation",
            "response",
            "rendering",
            "synthesis"
        })
package dk.spor.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
