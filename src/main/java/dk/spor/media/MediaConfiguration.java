package dk.spor.media;

import dk.spor.shared.SporSettings;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The virus scanner that is set, or none, which the log says once. */
@Configuration
class MediaConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MediaConfiguration.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    VirusScanner virusScanner(SporSettings settings) {
        if (settings.clamd() == null) {
            LOG.info("Files from outside are not scanned for viruses: no scanner is set (SPOR_CLAMD_HOST)");
            return new NoScanner();
        }
        return new ClamdScanner(settings.clamd(), PATIENCE);
    }
}
