/** The trace: from a point of a municipality to what it changed in the strategy, and from a paragraph back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "organisation",
            "identity",
            "strategy",
            "consultation",
            "response",
            "rendering",
            "synthesis",
            "revision",
            "report"
        })
package dk.spor.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
