package dk.spor.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts templates, languages and page records to work in Spring MVC. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration {

    static final String LANGUAGE = "language";

    @Bean
    TemplateEngine templateEngine() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    /** Danish unless the reader has chosen English; the browser's wish is not asked, so that pages can be kept. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver(LANGUAGE);
        resolver.setDefaultLocale(new Locale("da"));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    /** Page records and redirects come before Spring's own handlers, which would take them for model attributes. */
    @Bean
    InitializingBean ownReturnValues(
            RequestMappingHandlerAdapter adapter, PageReturns pages, SeeOtherReturns seeOthers) {
        return () -> {
            List<HandlerMethodReturnValueHandler> handlers = new ArrayList<>(List.of(pages, seeOthers));
            @Nullable List<HandlerMethodReturnValueHandler> present = adapter.getReturnValueHandlers();
            if (present != null) {
                handlers.addAll(present);
            }
            adapter.setReturnValueHandlers(handlers);
        };
    }
}
