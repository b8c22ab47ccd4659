package dk.spor.identity.web;

import dk.spor.ui.Page;
import java.util.List;

/**
 * Gives back a form that came too late: its session had ended, or its token was an old one. Everything typed is in the
 * page, and nowhere else; sent again it goes to the same address. 409: the request does not fit what the server knows,
 * and the sender can mend that.
 *
 * @param action the address the form was sent to
 * @param asFiles whether the form can carry files
 * @param filesLost whether files were sent, which a page can't carry
 * @param signedIn whether the sender is signed in now, so that sending again is enough
 */
public record StalePage(String action, boolean asFiles, boolean filesLost, List<Carried> texts, boolean signedIn)
        implements Page {

    private static final int SHORT = 80;

    /** A value as it was sent. */
    public record Carried(String name, String value) {

        /** Whether it is something a person wrote and wants to see is still there. */
        public boolean isText() {
            return value.length() > SHORT || value.contains("\n");
        }
    }

    public List<Carried> hidden() {
        return texts.stream().filter(it -> !it.isText()).toList();
    }

    public List<Carried> shown() {
        return texts.stream().filter(Carried::isText).toList();
    }

    @Override
    public int status() {
        return 409;
    }
}
