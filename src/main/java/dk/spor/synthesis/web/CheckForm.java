package dk.spor.synthesis.web;

import static dk.spor.shared.InputText.sent;

/**
 * What belongs to a step of the check, as typed.
 *
 * @param why the comment
 * @param sawRevision of the answer that its reader saw
 */
public record CheckForm(String why, String sawRevision) {

    static final CheckForm BLANK = new CheckForm("", "");

    public CheckForm {
        why = sent(why);
        sawRevision = sent(sawRevision);
    }

    boolean isCommented() {
        return !why.isBlank();
    }

    /** The revision that its reader saw; 0 where the form does not tell. */
    int revision() {
        return FromForm.number(sawRevision, 0);
    }
}
