package dk.spor.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Shows the page record that a controller returns with the template of the same name. */
@Component
public class PageReturns implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates;
    private final Views views;

    PageReturns(TemplateEngine templates, Views views) {
        this.templates = templates;
        this.views = views;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Page.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        HttpServletResponse response = (HttpServletResponse) web.getNativeResponse();
        if (page instanceof Page it && response != null) {
            show(it, request, response);
        }
    }

    /** Writes the page; for filters and handlers that stand outside Spring MVC. */
    public void show(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(templateOf(page), Map.of("page", page, "view", views.of(request)), html);
        response.setStatus(page.status());
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(html.getContentLength());
        boolean isForEverybody = page instanceof PublicPage && request.getUserPrincipal() == null;
        if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, isForEverybody ? "no-cache" : "no-store");
        }
        if (isForEverybody) {
            request.setAttribute(PublicPageFilter.MAY_BE_KEPT, true);
        }
        html.writeTo(response.getOutputStream());
    }

    private static String templateOf(Page page) {
        String room = page.getClass().getPackageName().replace("dk.spor.", "").replaceAll("\\.web$", "");
        String name = page.getClass().getSimpleName().replaceAll("Page$", "");
        return room + "/" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + ".jte";
    }
}
