package dk.spor.identity.web;

import dk.spor.ui.Carried;
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

    public List<Carried> hidden() {
        return texts.stream().filter(it -> !isText(it)).toList();
    }

    public List<Carried> shown() {
        return texts.stream().filter(StalePage::isText).toList();
    }

    /** Whether it is something a person wrote and wants to see is still there. */
    private static boolean isText(Carried sent) {
        return !sent.isLooks() && (sent.value().length() > SHORT || sent.value().contains("\n"));
    }

    @Override
    public int status() {
        return 409;
    }
}
