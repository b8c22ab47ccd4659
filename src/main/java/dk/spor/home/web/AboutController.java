package dk.spor.home.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages about Spor itself. */
@Controller
class AboutController {

    @GetMapping("/about")
    AboutPage about() {
        return new AboutPage();
    }

    @GetMapping("/privacy")
    PrivacyPage privacy() {
        return new PrivacyPage();
    }

    @GetMapping("/accessibility")
    AccessibilityPage accessibility() {
        return new AccessibilityPage();
    }
}
