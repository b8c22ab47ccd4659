/** What a municipality answered on paper or by e-mail, registered on its behalf by the secretariat with the original. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "organisation",
            "identity",
            "consultation",
            "media",
            "rendering",
            "response"
        })
package dk.spor.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
