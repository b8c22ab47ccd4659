package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link View} of a request. */
@Component
public class Views {

    static final String SAID = "said";

    private final Texts texts;
    private final LocaleResolver locales;
    private final ResourceUrlProvider resources;
    private final ObjectProvider<WhoSource> who;
    private final ObjectProvider<NavSource> navigation;
    private final ObjectProvider<DemoBarSource> demo;

    Views(
            Texts texts,
            LocaleResolver locales,
            ResourceUrlProvider mvcResourceUrlProvider,
            ObjectProvider<WhoSource> who,
            ObjectProvider<NavSource> navigation,
            ObjectProvider<DemoBarSource> demo) {
        this.texts = texts;
        this.locales = locales;
        this.resources = mvcResourceUrlProvider;
        this.who = who;
        this.navigation = navigation;
        this.demo = demo;
    }

    /** The view of this request, with the words that a redirect left for it. */
    public View of(HttpServletRequest request) {
        Formats formats = Formats.of(locales.resolveLocale(request));
        return new View(
                texts,
                formats,
                addressOf(request),
                assets(),
                () -> csrf(request),
                () -> new View.Frame(
                        first(who).flatMap(it -> it.who(request)), menu(request), bar(), said(request, formats)));
    }

    private List<NavItem> menu(HttpServletRequest request) {
        return navigation.stream()
                .flatMap(it -> it.navigation(request).stream())
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
    }

    private Optional<DemoBar> bar() {
        return first(demo).flatMap(DemoBarSource::demoBar);
    }

    private Optional<String> said(HttpServletRequest request, Formats formats) {
        return Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
                .map(it -> it.get(SAID))
                .map(SeeOther.class::cast)
                .map(it -> texts.text(formats.locale(), String.valueOf(it.said()), it.values()));
    }

    private UnaryOperator<String> assets() {
        return path -> {
            @Nullable String hashed = resources.getForLookupPath(path);
            return hashed == null ? path : hashed;
        };
    }

    private static View.Csrf csrf(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        // What fails before the token is made still gets a page, whose forms then ask to be sent once more.
        return token == null ? new View.Csrf("_csrf", "") : new View.Csrf(token.getParameterName(), token.getToken());
    }

    private static View.Address addressOf(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return new View.Address(
                request.getQueryString() == null ? path : path + "?" + request.getQueryString(),
                Set.of("GET", "HEAD").contains(request.getMethod()));
    }

    private static <T> Optional<T> first(ObjectProvider<T> beans) {
        return beans.stream().findFirst();
    }
}
