/** What a municipality answers: its inputs, its one response, and the versions that were submitted. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "organisation",
            "identity",
            "strategy",
            "consultation",
            "media",
            "rendering",
            "notification",
            "team",
            "comment"
        })
package dk.spor.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
