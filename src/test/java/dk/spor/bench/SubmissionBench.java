package dk.spor.bench;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.Running;
import dk.spor.rendering.Renderer;
import dk.spor.response.ResponseWorld;
import dk.spor.shared.BusinessClock;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Submits prepared responses by eight at a time, in rounds, and prints how many came through in a second; then leaves a
 * pgbench script of the same statements, and responses for it to submit. Not a configuration by annotation, or every
 * test would find it.
 */
@Import(dk.spor.Spor.class)
public class SubmissionBench {

    public static void main(String[] args) {
        Running.start(SubmissionBench.class, System.getenv());
        System.exit(0);
    }

    @Bean
    @Primary
    ReadyMade readyMade(@Qualifier("dk.spor.rendering.DocumentRenderer") Renderer real) {
        return new ReadyMade(real);
    }

    @Bean
    ApplicationRunner bench(
            ReadyMade renderer, ConsultationWorld consultations, ResponseWorld responses, BusinessClock clock) {
        return arguments -> {
            clock.stopAt(Instant.parse("2020-11-20T08:00:00Z"));
            StatementLog log = new StatementLog(
                    System.getenv("SPOR_DATABASE_URL"),
                    System.getenv("BENCH_SUPERUSER_PASSWORD"),
                    Path.of(System.getenv("BENCH_LOG")));
            new Rounds(renderer, consultations, responses, log).all();
        };
    }
}
