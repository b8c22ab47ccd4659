package dk.spor.identity.web;

import dk.spor.shared.SporSettings;
import dk.spor.ui.ContentPolicy;
import dk.spor.ui.ErrorPages;
import dk.spor.ui.ReceivedFilter;
import dk.spor.ui.SessionLength;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * What holds for every request: headers, form tokens, the session cookie, and who is asking. Who may do what is not
 * decided by address: each look-up carries the {@link dk.spor.identity.Actor} and finds nothing for those who may not.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http, SeatedContexts seated, StaleForms staleForms, Clock clock, ErrorPages errors) {
        return http.addFilterBefore(new ReceivedFilter(clock, errors), CsrfFilter.class)
                .exceptionHandling(denied -> denied.accessDeniedHandler(staleForms))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(seated))
                .csrf(Customizer.withDefaults())
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .headers(WebSecurity::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.VALUE))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLength() {
        return sessions -> sessions.setDefaultMaxInactiveInterval(Duration.ofMinutes(SessionLength.MINUTES));
    }

    /** Over https the name itself makes browsers insist on a secure cookie of this host and no other. */
    @Bean
    DefaultCookieSerializerCustomizer sessionCookie(SporSettings settings) {
        return cookie -> {
            cookie.setCookieName(settings.secure() ? "__Host-session" : "session");
            cookie.setUseSecureCookie(settings.secure());
            cookie.setUseHttpOnlyCookie(true);
            cookie.setSameSite("Lax");
            cookie.setCookiePath("/");
        };
    }
}
