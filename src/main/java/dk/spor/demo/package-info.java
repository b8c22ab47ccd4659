/** The demo world, its movable clock, and signing in with one click; there only in a database that carries the mark. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "database",
            "organisation",
            "identity",
            "notification",
            "rendering",
            "strategy",
            "consultation",
            "presentation",
            "response",
            "team"
        })
package dk.spor.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
