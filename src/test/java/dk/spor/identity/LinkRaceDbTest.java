package dk.spor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.organisation.Organisations;
import dk.spor.shared.By;
import dk.spor.shared.Outcome;
import dk.spor.shared.SystemClock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Threads that really use the same link, or try its code, at the same instant, on PostgreSQL. */
@DbTest
class LinkRaceDbTest {

    private static final int MANY = 8;

    private final UseLink useLink;
    private final UseCode useCode;
    private final LinkStore links;
    private final Enrolment enrolment;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final SystemClock clock;
    private Link link;

    LinkRaceDbTest(
            UseLink useLink,
            UseCode useCode,
            LinkStore links,
            Enrolment enrolment,
            Organisations organisations,
            TransactionTemplate transaction,
            SystemClock clock) {
        this.useLink = useLink;
        this.useCode = useCode;
        this.links = links;
        this.enrolment = enrolment;
        this.organisations = organisations;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void aCoordinatorHasALink() {
        PersonId person = enrolment.enter("Koordinator", UUID.randomUUID() + "@example.dk");
        enrolment.give(person, organisations.named("Viborg").orElseThrow().id(), Role.COORDINATOR, By.SYSTEM);
        link = Link.toSignIn(person, true, "/", clock.now());
        links.add(link);
    }

    @RepeatedTest(3)
    void aLinkLetsInOneOfThoseWhoUseItAtTheSameInstant() throws Exception {
        assertThat(atOnce(() -> useLink.use(link.token())))
                .filteredOn(Outcome.Done.class::isInstance)
                .hasSize(1);
    }

    @RepeatedTest(3)
    void aCodeLetsInOneOfThoseWhoTypeItAtTheSameInstant() throws Exception {
        assertThat(atOnce(() -> useCode.use(link.id(), link.code())))
                .filteredOn(Outcome.Done.class::isInstance)
                .hasSize(1);
    }

    @RepeatedTest(3)
    void fiveGuessesAreLookedAtHoweverManyAreSentAtTheSameInstant() throws Exception {
        assertThat(atOnce(() -> transaction.execute(it -> links.tryCode(link.id(), "wrong", clock.now()))))
                .filteredOn(it -> it.isPresent())
                .hasSize(Link.MOST_TRIES);
    }

    private static <T> List<T> atOnce(Callable<T> deed) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(MANY);
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<T>> underway = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                underway.add(threads.submit(() -> {
                    ready.await(10, TimeUnit.SECONDS);
                    return deed.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> future : underway) {
                done.add(future.get(30, TimeUnit.SECONDS));
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
