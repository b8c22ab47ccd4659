package dk.spor.ui;

import java.util.Optional;

/** Knows whether this is a demo. */
public interface DemoBarSource {

    Optional<DemoBar> demoBar();
}
