/** The points of the responses, each at its place, and what is answered to them. */
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
            "reuse"
        })
package dk.spor.synthesis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
