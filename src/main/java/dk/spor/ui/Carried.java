package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;

/** A value of a form that is given back instead of taken, as it was sent. */
public record Carried(String name, String value) {

    /** What a field's name ends with that says how another field's text looks: nothing for a person to read. */
    private static final String LOOKS = "Looks";

    public boolean isLooks() {
        return name.endsWith(LOOKS);
    }

    /** All that a form has sent; its token, which is an old one by then, is left behind. */
    public static List<Carried> in(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return request.getParameterMap().entrySet().stream()
                .filter(it -> !it.getKey().equals(token.getParameterName()))
                .flatMap(it -> Arrays.stream(it.getValue()).map(value -> new Carried(it.getKey(), value)))
                .toList();
    }
}
