package dk.spor.bench;

import dk.spor.database.Running;
import dk.spor.similarity.SimilarCrowd;
import dk.spor.similarity.SimilarGenerator;
import dk.spor.similarity.SimilarGroups;
import dk.spor.similarity.SimilarMeasuring;
import dk.spor.similarity.StemPoints;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.SimilarPoints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Prints the rows of two tables: how good suggestions of similar points are, and what they cost among more and more
 * points. Not a configuration by annotation, or every test would find it.
 */
@Import(dk.spor.Spor.class)
public class SimilarBench {

    private static final int AT_A_TIME = 5_000;
    private static final int QUESTIONS = 100;

    public static void main(String[] args) {
        Running.start(SimilarBench.class, System.getenv());
        System.exit(0);
    }

    @Bean
    ApplicationRunner similar(
            SimilarMeasuring quality,
            SimilarCrowd crowds,
            StemPoints stem,
            SimilarPoints similar,
            SimilarGroups groups,
            StatementLog log) {
        return arguments -> {
            quality.quality().rows().forEach(it -> System.out.println("quality " + it));
            SimilarCrowd.Crowd crowd = crowds.begin();
            SimilarGenerator generator = new SimilarGenerator(2020);
            for (int size : sizes()) {
                double indexing = fill(crowd, generator, size, stem);
                log.superuser("vacuum analyze");
                List<Double> questions = ask(crowd, similar);
                System.out.printf(
                        Locale.ROOT,
                        "cost | %,d | %.1f ms | %.1f ms | %.0f | %s | %s |%n",
                        size,
                        questions.get(QUESTIONS / 2),
                        questions.get(QUESTIONS * 95 / 100),
                        indexing,
                        log.one(
                                "select (sum(pg_total_relation_size(it)) / 1048576)::int || ' MiB' from"
                                        + " unnest('{similarity.stem,similarity.point_stem,similarity.indexed}'::regclass[]) it"),
                        size > SimilarGroups.MOST ? "not made" : groups(crowd, groups));
            }
        };
    }

    @Bean
    StatementLog log() throws java.sql.SQLException {
        return new StatementLog(
                System.getenv("SPOR_DATABASE_URL"),
                System.getenv("BENCH_SUPERUSER_PASSWORD"),
                java.nio.file.Path.of(System.getenv("BENCH_LOG")));
    }

    private static List<Integer> sizes() {
        return List.of(System.getenv("BENCH_SIMILAR").split(" ")).stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** Puts points until there are so many, and tells how many were indexed in a second. */
    private static double fill(SimilarCrowd.Crowd crowd, SimilarGenerator generator, int size, StemPoints stem)
            throws Exception {
        int before = crowd.points.size();
        long nanos = 0;
        while (crowd.points.size() < size) {
            crowd.put(generator.texts(Math.min(AT_A_TIME, size - crowd.points.size())));
            long began = System.nanoTime();
            while (stem.some()) {
                // The next ones.
            }
            nanos += System.nanoTime() - began;
        }
        return (size - before) * 1e9 / nanos;
    }

    /** The milliseconds of each question, in rising order, after as many to warm up. */
    private static List<Double> ask(SimilarCrowd.Crowd crowd, SimilarPoints similar) {
        Random random = new Random(crowd.points.size());
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 2 * QUESTIONS; i++) {
            PointId point = crowd.points.get(random.nextInt(crowd.points.size()));
            long began = System.nanoTime();
            similar.to(point, crowd.scene.officer);
            if (i >= QUESTIONS) {
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        Collections.sort(times);
        return times;
    }

    private static String groups(SimilarCrowd.Crowd crowd, SimilarGroups groups) {
        long began = System.nanoTime();
        int found = groups.of(crowd.consultation(), crowd.scene.officer).size();
        return String.format(Locale.ROOT, "%.1f s (%d)", (System.nanoTime() - began) / 1e9, found);
    }
}
