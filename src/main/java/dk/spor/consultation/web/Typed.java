package dk.spor.consultation.web;

import dk.spor.rendering.RichText;
import dk.spor.shared.InputText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form field held, in the form in which it is kept; a field that was not sent is empty. */
interface Typed {

    static String line(@Nullable String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : InputText.normal(typed).strip();
    }

    static RichText rich(@Nullable String typed) {
        return RichText.ofPlain(text(typed));
    }

    /** The lines on which something stands. */
    static List<String> lines(@Nullable String typed) {
        return text(typed).lines().map(Typed::line).filter(it -> !it.isEmpty()).toList();
    }

    /** As it was typed, to be shown again. */
    static String again(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
