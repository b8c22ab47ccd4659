package dk.spor.bench;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisation;
import dk.spor.response.ResponseWorld;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Prepares responses, submits them in rounds, and leaves some to pgbench. */
final class Rounds {

    private static final int CLIENTS = 8;
    private static final int CONSULTEES = 19;

    private final ReadyMade renderer;
    private final ConsultationWorld consultations;
    private final ResponseWorld responses;
    private final StatementLog log;
    private final Deque<Prepared> prepared = new ArrayDeque<>();

    Rounds(ReadyMade renderer, ConsultationWorld consultations, ResponseWorld responses, StatementLog log) {
        this.renderer = renderer;
        this.consultations = consultations;
        this.responses = responses;
        this.log = log;
    }

    /** Each setting counts consultations, which are answered by nineteen. */
    void all() throws Exception {
        int rounds = setting("BENCH_ROUNDS");
        int with = setting("BENCH_WITH_PDF");
        int without = setting("BENCH_WITHOUT_PDF");
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            int lastMinutes = rounds * (LastMinute.MUNICIPALITIES / CONSULTEES + 1);
            prepare(2 + (rounds + 1) * (with + without) + rounds * without + lastMinutes, clients);
            log.superuser("vacuum analyze");
            submit("warm-up with PDF", with, clients);
            for (int i = 0; i < rounds; i++) {
                submit("with PDF", with, clients);
            }
            for (int i = 0; i < rounds; i++) {
                lastMinute(i);
            }
            renderer.ready(true);
            submit("warm-up without PDF", without, clients);
            for (int i = 0; i < rounds; i++) {
                submit("without PDF", without, clients);
            }
        } finally {
            clients.shutdownNow();
        }
        leaveToPgbench();
    }

    private static int setting(String name) {
        return Integer.parseInt(System.getenv(name));
    }

    /** Co-ordinators come after the letters: otherwise each consultation would be announced to all of them. */
    private void prepare(int count, ExecutorService clients) throws Exception {
        long began = System.nanoTime();
        Actor lead = consultations.lead();
        consultations.officer();
        List<ConsultationScene> scenes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scenes.add(consultations.consultation().by(lead).publish());
        }
        Map<Organisation, Actor> coordinators = new HashMap<>();
        for (Organisation consultee : scenes.get(0).consultees()) {
            coordinators.put(consultee, consultations.somebody(consultee, Role.COORDINATOR));
        }
        List<Callable<Prepared>> writing = new ArrayList<>();
        for (ConsultationScene scene : scenes) {
            for (Organisation consultee : scene.consultees()) {
                writing.add(() -> Prepared.write(responses.as(scene, coordinators.get(consultee))));
            }
        }
        for (Future<Prepared> written : clients.invokeAll(writing)) {
            prepared.add(written.get());
        }
        untilEverybodyIsTold();
        System.out.printf("prepared: %d in %.1f s%n", prepared.size(), (System.nanoTime() - began) / 1e9);
    }

    private void submit(String what, int count, ExecutorService clients) throws Exception {
        List<Callable<Boolean>> submissions = new ArrayList<>();
        for (int i = 0; i < count * CONSULTEES; i++) {
            Prepared next = prepared.remove();
            submissions.add(() -> next.submit().number() == 1);
        }
        long began = System.nanoTime();
        for (Future<Boolean> submitted : clients.invokeAll(submissions)) {
            submitted.get();
        }
        untilEverybodyIsTold();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%s: %d in %.3f s = %.1f per second%n",
                what, submissions.size(), seconds, submissions.size() / seconds);
    }

    private void lastMinute(int round) throws Exception {
        List<Prepared> waiting = new ArrayList<>();
        for (int i = 0; i < LastMinute.MUNICIPALITIES; i++) {
            waiting.add(prepared.remove());
        }
        new LastMinute(log).of("last minute", waiting, round);
        untilEverybodyIsTold();
    }

    /** A submission is done when the mails that it causes lie in the outbox. */
    private void untilEverybodyIsTold() throws Exception {
        while (log.finds("select from spor.event_publication")) {
            Thread.sleep(10);
        }
    }

    private void leaveToPgbench() throws Exception {
        Prepared one = prepared.remove();
        // Of another consultation and by another municipality, so that they differ in all that is their own.
        Prepared other = prepared.stream().skip(CONSULTEES).findFirst().orElseThrow();
        prepared.remove(other);
        rightAfterTheJobs();
        Pgbench pgbench = new Pgbench(log, this::untilEverybodyIsTold);
        pgbench.leave(prepared);
        pgbench.script(one, other, Path.of(System.getenv("BENCH_SCRIPT")));
    }

    /** The receipts are kept by a job every ten seconds, whose statements are no submission's. */
    private static void rightAfterTheJobs() throws InterruptedException {
        while (System.currentTimeMillis() / 1000 % 10 != 1) {
            Thread.sleep(100);
        }
    }
}
