package dk.spor.comment;

import dk.spor.ui.Errors;

/**
 * What was written in a form that was refused, to be shown in it again.
 *
 * @param form whose it was: {@link #NEW}, the {@link #reply} in a thread, or the identity of the remark that was reworded
 * @param words that were written
 * @param sentence that was chosen, as {@link Chosen} writes it
 */
public record Unsent(String form, String words, String sentence, Errors errors) {

    /** The form that begins a thread. */
    public static final String NEW = "new";

    public static final Unsent NOTHING = new Unsent("", "", "", Errors.NONE);

    /** The form that replies in a thread, whose first remark has the same identity. */
    public static String reply(String thread) {
        return "svar-" + thread;
    }

    /** The field of a form in which the words are written. */
    public static String field(String form) {
        return "ord-" + form;
    }

    /** What stands in this form. */
    String words(String inForm, String otherwise) {
        return form.equals(inForm) ? words : otherwise;
    }
}
