package dk.spor.journeys;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the pages under test find axe on their own server, so that a browser fetches and reads it once. */
@Configuration(proxyBeanMethods = false)
class AxeAddress {

    @Bean
    RouterFunction<ServerResponse> axe() {
        return RouterFunctions.resource(
                RequestPredicates.GET("/axe.min.js"),
                new ClassPathResource("axe.min.js"),
                (axe, headers) -> headers.setCacheControl(CacheControl.maxAge(Duration.ofHours(1))));
    }
}
