/** Talks that a consultation starts from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "consultation",
            "identity",
            "media",
            "organisation",
            "strategy",
            "rendering"
        })
package dk.spor.presentation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
