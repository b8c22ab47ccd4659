/** The consultation report: every input gathered by what it is about. */
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
            "rendering"
        })
package dk.spor.synthesis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
