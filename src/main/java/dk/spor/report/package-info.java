/** The consultation report: always current, locked, sent back to those who answered; and what hinders concluding. */
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
            "media",
            "rendering",
            "notification",
            "synthesis",
            "revision"
        })
package dk.spor.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
