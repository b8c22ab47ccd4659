package dk.spor.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two times of the product: business time, which a demo can move, and the machine's. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    BusinessClock businessClock() {
        return new BusinessClock();
    }

    @Bean
    SystemClock systemClock() {
        return Clock.systemUTC()::instant;
    }
}
