package dk.spor.consultation.web;

import dk.spor.ui.Page;

/** A page of the set-up. */
public interface SetupPage extends Page {

    SetupFrame frame();

    @Override
    default int status() {
        return frame().status();
    }
}
