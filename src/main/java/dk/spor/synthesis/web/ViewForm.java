package dk.spor.synthesis.web;

import static dk.spor.shared.InputText.sent;

import org.jspecify.annotations.Nullable;

/**
 * A filter that is to be named, as typed.
 *
 * @param viewName what it is to be called
 * @param viewShared "true" for all of the secretariat
 */
public record ViewForm(@Nullable String viewName, @Nullable String viewShared) {

    public String name() {
        return sent(viewName);
    }

    public boolean isShared() {
        return "true".equals(viewShared);
    }
}
