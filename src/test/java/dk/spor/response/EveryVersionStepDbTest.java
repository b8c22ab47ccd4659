package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.registration.Registrar;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Everything that can be done with a submitted version, from everywhere that it may stand, before the deadline and after:
 * where it stands then, or why it is refused and stays where it is.
 */
@DbTest
class EveryVersionStepDbTest {

    private static final Instant BEFORE = Instant.parse("2020-12-01T09:00:00Z");
    private static final Instant AFTER = Instant.parse("2020-12-16T09:00:00Z");
    private static final List<String> VERBS =
            List.of("confirm", "withdraw", "FINAL", "PROVISIONAL", "NIL", "DECLINED", "register");
    private static final List<String> MUNICIPALITIES =
            List.of("Viborg", "Skive", "Lemvig", "Struer", "Favrskov", "Odder", "Herning");

    private final ResponseWorld responses;
    private final ConsultationWorld consultations;
    private final SubmissionOnSamePaper submitting;
    private final BusinessClock clock;
    private final ListableBeanFactory beans;

    EveryVersionStepDbTest(
            ResponseWorld responses,
            ConsultationWorld consultations,
            SubmissionOnSamePaper submitting,
            BusinessClock clock,
            ListableBeanFactory beans) {
        this.responses = responses;
        this.consultations = consultations;
        this.submitting = submitting;
        this.clock = clock;
        this.beans = beans;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # stands    | confirm         | withdraw        | FINAL      | PROVISIONAL | NIL        | DECLINED   | register
                    PROVISIONAL | CONFIRMED       | WITHDRAWN       | SUPERSEDED | SUPERSEDED  | SUPERSEDED | SUPERSEDED | SUPERSEDED
                    VALID       | step.VALID      | WITHDRAWN       | SUPERSEDED | SUPERSEDED  | SUPERSEDED | SUPERSEDED | SUPERSEDED
                    CONFIRMED   | CONFIRMED       | WITHDRAWN       | SUPERSEDED | SUPERSEDED  | SUPERSEDED | SUPERSEDED | SUPERSEDED
                    SUPERSEDED  | step.SUPERSEDED | step.SUPERSEDED | replaced   | replaced    | replaced   | replaced   | registered.answered
                    WITHDRAWN   | step.WITHDRAWN  | WITHDRAWN       | replaced   | replaced    | replaced   | replaced   | registered.answered
                    """)
    void untilTheDeadline(ArgumentsAccessor row) {
        everyVerb(row, BEFORE);
    }

    /** What was registered came in time. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # stands    | confirm         | withdraw        | FINAL          | PROVISIONAL    | NIL            | DECLINED       | register
                    PROVISIONAL | CONFIRMED       | WITHDRAWN       | SUPERSEDED     | SUPERSEDED     | SUPERSEDED     | SUPERSEDED     | SUPERSEDED
                    VALID       | step.VALID      | WITHDRAWN       | deadlinePassed | deadlinePassed | deadlinePassed | deadlinePassed | SUPERSEDED
                    CONFIRMED   | CONFIRMED       | WITHDRAWN       | deadlinePassed | deadlinePassed | deadlinePassed | deadlinePassed | SUPERSEDED
                    SUPERSEDED  | step.SUPERSEDED | step.SUPERSEDED | replaced       | replaced       | replaced       | replaced       | registered.answered
                    WITHDRAWN   | step.WITHDRAWN  | WITHDRAWN       | replaced       | replaced       | replaced       | replaced       | registered.answered
                    """)
    void afterTheDeadline(ArgumentsAccessor row) {
        everyVerb(row, AFTER);
    }

    private void everyVerb(ArgumentsAccessor row, Instant when) {
        Instant morning = clock.instant();
        ConsultationScene consultation = consultations.published();
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (int verb = 0; verb < VERBS.size(); verb++) {
            clock.stopAt(morning);
            ResponseScene scene = responses.of(consultation, MUNICIPALITIES.get(verb));
            bring(scene, VersionStanding.valueOf(row.getString(0)));
            clock.stopAt(when);
            expected.put(VERBS.get(verb), row.getString(verb + 1));
            found.put(VERBS.get(verb), whatComesOf(VERBS.get(verb), scene));
        }
        assertThat(found).isEqualTo(expected);
    }

    private void bring(ResponseScene scene, VersionStanding stands) {
        scene.write(general("Vi bakker op."));
        switch (stands) {
            case PROVISIONAL -> done(submit(scene, VersionKind.PROVISIONAL, 0));
            case VALID -> done(submit(scene, VersionKind.FINAL, 0));
            case CONFIRMED -> {
                done(submit(scene, VersionKind.PROVISIONAL, 0));
                done(scene.confirm(1));
            }
            case SUPERSEDED -> {
                done(submit(scene, VersionKind.FINAL, 0));
                done(submit(scene, VersionKind.FINAL, 1));
            }
            case WITHDRAWN -> {
                done(submit(scene, VersionKind.FINAL, 0));
                done(scene.withdraw(1));
            }
        }
        assertThat(standing(scene)).isEqualTo(stands);
    }

    /** Where it stands then; or why it is refused, when it is to stand where it stood. */
    private String whatComesOf(String verb, ResponseScene scene) {
        VersionStanding before = standing(scene);
        return take(verb, scene).fold(done -> standing(scene).name(), refusals -> {
            assertThat(standing(scene)).isEqualTo(before);
            return refusals.get(0).text().replaceFirst("(response|consultation)\\.refusal\\.", "");
        });
    }

    private Outcome<Version> take(String verb, ResponseScene scene) {
        return switch (verb) {
            case "confirm" -> scene.confirm(1);
            case "withdraw" -> scene.withdraw(1);
            case "register" -> {
                String municipality = scene.asked().municipality().shortName();
                Registrar registrar = new Registrar(beans, scene.consultation, municipality, scene.consultation.lead());
                yield registrar.register(registrar.original(Registrar.filled(Registrar.letter(1, 12))), 1);
            }
            default -> submit(scene, VersionKind.valueOf(verb), 1);
        };
    }

    private Outcome<Version> submit(ResponseScene scene, VersionKind kind, int replaces) {
        Submission form = scene.form(kind);
        return submitting.submit(
                scene.asked(),
                new Submission(
                        form.key(),
                        form.revision(),
                        form.strategy(),
                        kind,
                        form.treatment(),
                        form.reservation(),
                        "",
                        replaces),
                scene.actor,
                clock.instant());
    }

    private static VersionStanding standing(ResponseScene scene) {
        return scene.version(1).orElseThrow().standing();
    }
}
