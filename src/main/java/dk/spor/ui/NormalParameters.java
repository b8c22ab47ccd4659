package dk.spor.ui;

import dk.spor.shared.InputText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose parameters are in the form in which the product keeps text (see {@link InputText}). */
final class NormalParameters extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    NormalParameters(HttpServletRequest request) {
        super(request);
        Map<String, String[]> normal = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> normal.put(name, normal(values)));
        this.parameters = Collections.unmodifiableMap(normal);
    }

    private static String[] normal(String[] values) {
        return Arrays.stream(values).map(InputText::normal).toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }
}
