package dk.spor.database;

import dk.spor.shared.SystemClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;

/** Keeps the facts that not everyone has heard, and dates them by the machine: a demo's clock may stand still. */
@Configuration(proxyBeanMethods = false)
class Publications {

    @Bean
    @Primary
    EventPublicationRegistry publicationsByTheMachinesTime(EventPublicationRepository publications, SystemClock clock) {
        return new DefaultEventPublicationRegistry(publications, new MachinesTime(clock));
    }

    private static final class MachinesTime extends Clock {

        private final SystemClock clock;

        private MachinesTime(SystemClock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            return clock.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
