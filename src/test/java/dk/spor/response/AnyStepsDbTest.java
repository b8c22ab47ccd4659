package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.database.TablesWith;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.media.Files;
import dk.spor.organisation.Organisation;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import dk.spor.shared.Sha256;
import dk.spor.ui.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people do with a response, in whatever order: one version counts at most, none is lost, and no comment gets out. */
@DbTest
class AnyStepsDbTest {

    private static final int ORDERS = 50;
    private static final int STEPS = 18;
    private static final Instant AFTER = Instant.parse("2021-01-14T09:00:00Z");
    private static final List<String> MUNICIPALITIES = List.of(
            "Viborg", "Skive", "Lemvig", "Struer", "Favrskov", "Odder", "Herning", "Horsens", "Randers", "Aarhus");
    private static final List<Role> COLLEAGUES =
            List.of(Role.DEPUTY, Role.CONTRIBUTOR, Role.APPROVER, Role.APPROVER, Role.APPROVER, Role.READER);

    private final ResponseWorld responses;
    private final ConsultationWorld consultations;
    private final SubmissionOnSamePaper submitting;
    private final BusinessClock clock;
    private final Files files;
    private final JdbcClient jdbc;
    private final JdbcClient owner;
    private final String word = "solsort" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private int done;
    private int refused;
    private int notFound;

    AnyStepsDbTest(
            ResponseWorld responses,
            ConsultationWorld consultations,
            SubmissionOnSamePaper submitting,
            BusinessClock clock,
            Files files,
            JdbcClient jdbc,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.responses = responses;
        this.consultations = consultations;
        this.submitting = submitting;
        this.clock = clock;
        this.files = files;
        this.jdbc = jdbc;
        this.owner = JdbcClient.create(owner);
    }

    /** The people are the same in each consultation, so that few are told of each step. */
    @Test
    void whateverIsDoneOneVersionCountsAtMostAndNoneIsLost() {
        Instant morning = clock.instant();
        Set<String> taken = new HashSet<>();
        Map<String, List<Actor>> teams =
                MUNICIPALITIES.stream().collect(Collectors.toMap(Function.identity(), this::team));
        for (int seed = 0; seed < ORDERS; ) {
            clock.stopAt(morning);
            ConsultationScene consultation = consultations.published();
            for (String municipality : MUNICIPALITIES) {
                clock.stopAt(morning);
                Actor outsider = teams.get(municipality.equals("Skive") ? "Viborg" : "Skive")
                        .get(0);
                inAnOrderDrawnBy(seed++, consultation, teams.get(municipality), outsider);
            }
            taken.addAll(stepsTaken(consultation));
        }
        assertThat(taken).contains("REVIEW_REQUESTED", "APPROVED", "SENT_BACK", "TAKEN_BACK", "SUBMITTED");
        assertThat(taken).contains("POLITICAL_TREATMENT_AWAITED", "DECISION_RECORDED", "REGISTERED");
        assertThat(taken).contains("CONFIRMED", "SUPERSEDED", "WITHDRAWN");
        assertThat(TablesWith.word(word, owner)).as("what colleagues say").containsExactly("comment.wording");
        assertThat(done).as("done").isGreaterThan(ORDERS / 2);
        assertThat(refused).as("refused").isGreaterThan(ORDERS);
        assertThat(notFound).as("not found").isGreaterThan(ORDERS);
    }

    private List<Actor> team(String municipality) {
        Organisation organisation = consultations.municipality(municipality);
        Actor coordinator = consultations.somebody(organisation, Role.COORDINATOR);
        return Stream.concat(
                        Stream.of(coordinator, coordinator, coordinator, coordinator),
                        COLLEAGUES.stream().map(it -> consultations.somebody(organisation, it)))
                .toList();
    }

    private void inAnOrderDrawnBy(int seed, ConsultationScene consultation, List<Actor> team, Actor outsider) {
        Random random = new Random(seed);
        ResponseScene scene = responses.as(consultation, team.get(0));
        List<Actor> people = Stream.concat(team.stream(), Stream.of(outsider, consultation.lead()))
                .toList();
        RandomSteps steps = new RandomSteps(scene, submitting, people, word, random);
        Map<VersionId, Version> acknowledged = new HashMap<>();
        int deadline = random.nextInt(STEPS + STEPS / 2);
        for (int step = 0; step < STEPS; step++) {
            if (step == deadline) {
                clock.stopAt(AFTER);
            }
            clock.stopAt(clock.instant().plus(Duration.ofMinutes(1)));
            next(steps).ifPresent(it -> acknowledged.putIfAbsent(it.id(), it));
            assertThat(counting(scene)).as("seed %d, step %d", seed, step).isBetween(0, 1);
            assertThat(stored(scene)).as("seed %d, step %d", seed, step).isEqualTo(acknowledged.size());
        }
        acknowledged.values().forEach(this::assertKept);
    }

    private Optional<Version> next(RandomSteps steps) {
        try {
            Optional<Outcome<?>> outcome = steps.next(clock.instant());
            if (outcome.isPresent() && outcome.get() instanceof Outcome.Done<?> it) {
                done++;
                return it.value() instanceof Version version ? Optional.of(version) : Optional.empty();
            }
            refused += outcome.isPresent() ? 1 : 0;
        } catch (NotFound e) {
            notFound++;
        }
        return Optional.empty();
    }

    private List<String> stepsTaken(ConsultationScene consultation) {
        return jdbc.sql("""
                        select s.step from response.step s join response.response r on r.id = s.response
                        where r.consultation = :consultation
                        union
                        select s.step from response.version_step s join response.response r on r.id = s.response
                        where r.consultation = :consultation
                        """)
                .param("consultation", consultation.id().value())
                .query(String.class)
                .list();
    }

    /** Those that have come, less those that have ended. */
    private int counting(ResponseScene scene) {
        return stored(scene) - count(scene, """
                        select count(distinct s.number) from response.version_step s
                        join response.response r on r.id = s.response
                        where r.consultation = :consultation and r.organisation = :organisation
                            and s.step in ('SUPERSEDED', 'WITHDRAWN')
                        """);
    }

    private int stored(ResponseScene scene) {
        return count(scene, """
                        select count(*) from response.version v join response.response r on r.id = v.response
                        where r.consultation = :consultation and r.organisation = :organisation
                        """);
    }

    private int count(ResponseScene scene, String sql) {
        return jdbc.sql(sql)
                .param("consultation", scene.consultation.id().value())
                .param("organisation", scene.actor.organisation().value())
                .query(Integer.class)
                .single();
    }

    /** The row says what was acknowledged, and both digests are those of what is kept. */
    private void assertKept(Version version) {
        Map<String, Object> row = jdbc.sql("select * from response.version where id = :id")
                .param("id", version.id().value())
                .query()
                .singleRow();
        Proof proof = version.proof();
        assertThat(row)
                .containsEntry("number", version.number())
                .containsEntry("receipt_number", proof.receipt().value())
                .containsEntry("json", proof.json())
                .containsEntry("json_sha256", Sha256.of(proof.json().getBytes(StandardCharsets.UTF_8)))
                .containsEntry(
                        "pdf_sha256",
                        Sha256.of(files.open(proof.pdf()).orElseThrow().bytes()));
        assertThat(proof.jsonSha256()).isEqualTo(row.get("json_sha256"));
        assertThat(proof.pdfSha256()).isEqualTo(row.get("pdf_sha256"));
    }
}
