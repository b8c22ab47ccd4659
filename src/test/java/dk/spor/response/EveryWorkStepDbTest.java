package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Role;
import dk.spor.shared.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that can be done with a draft, from everywhere that it may stand: where it stands then, or why it is refused
 * and stays where it is.
 */
@DbTest
class EveryWorkStepDbTest {

    private static final LocalDate MEETING = LocalDate.parse("2020-10-05");
    private static final List<String> VERBS =
            List.of("request", "approve", "sendBack", "takeBack", "await", "decide", "submit", "nil");
    private static final List<String> MUNICIPALITIES =
            List.of("Viborg", "Skive", "Lemvig", "Struer", "Favrskov", "Odder", "Herning", "Horsens");

    private final ResponseWorld responses;
    private final ConsultationWorld consultations;
    private final SubmissionOnSamePaper submitting;
    private final Clock clock;

    EveryWorkStepDbTest(
            ResponseWorld responses, ConsultationWorld consultations, SubmissionOnSamePaper submitting, Clock clock) {
        this.responses = responses;
        this.consultations = consultations;
        this.submitting = submitting;
        this.clock = clock;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # has become    | request | approve     | sendBack    | takeBack | await   | decide  | submit | nil
                    DRAFT           | REVIEW  | notInReview | notInReview | work     | MEETING | DRAFT   | DRAFT  | DRAFT
                    REVIEW          | work    | DRAFT       | DRAFT       | DRAFT    | MEETING | REVIEW  | DRAFT  | REVIEW
                    APPROVED        | REVIEW  | notInReview | DRAFT       | work     | MEETING | DRAFT   | DRAFT  | DRAFT
                    SENT_BACK       | REVIEW  | notInReview | notInReview | work     | MEETING | DRAFT   | DRAFT  | DRAFT
                    MEETING         | REVIEW  | notInReview | notInReview | DRAFT    | work    | DRAFT   | DRAFT  | MEETING
                    APPROVED_MEETING| REVIEW  | notInReview | DRAFT       | DRAFT    | work    | DRAFT   | DRAFT  | MEETING
                    """)
    void whereItLeadsOrWhyNot(ArgumentsAccessor row) {
        ConsultationScene consultation = consultations.published();
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (int verb = 0; verb < VERBS.size(); verb++) {
            ResponseScene scene = responses.of(consultation, MUNICIPALITIES.get(verb));
            ResponseScene approver = scene.colleague(Role.APPROVER);
            bring(scene, approver, row.getString(0));
            expected.put(VERBS.get(verb), row.getString(verb + 1));
            found.put(VERBS.get(verb), whatComesOf(VERBS.get(verb), scene, approver));
        }
        assertThat(found).isEqualTo(expected);
    }

    private void bring(ResponseScene scene, ResponseScene approver, String stands) {
        scene.write(general("Vi bakker op."));
        TreatmentDetails plan = new TreatmentDetails(Treatment.COUNCIL, "Byrådet", MEETING, "", "");
        done(scene.bean(SaveAgenda.class).save(scene.asked(), scene.edit(plan), scene.actor));
        List<String> way = switch (stands) {
            case "DRAFT" -> List.of();
            case "REVIEW" -> List.of("request");
            case "APPROVED" -> List.of("request", "approve");
            case "SENT_BACK" -> List.of("request", "sendBack");
            case "MEETING" -> List.of("await");
            case "APPROVED_MEETING" -> List.of("request", "approve", "await");
            default -> throw new IllegalArgumentException(stands);
        };
        way.forEach(it -> done(take(it, scene, approver)));
    }

    /** Where it stands then; or why it is refused, when it is to stand where it stood. */
    private String whatComesOf(String verb, ResponseScene scene, ResponseScene approver) {
        WorkStatus before = scene.draft().work();
        return take(verb, scene, approver).fold(done -> place(scene.draft().work()), refusals -> {
            assertThat(scene.draft().work()).isEqualTo(before);
            return refusals.get(0).text().replace("response.refusal.", "");
        });
    }

    private Outcome<?> take(String verb, ResponseScene scene, ResponseScene approver) {
        return switch (verb) {
            case "request" -> scene.requestApproval("");
            case "approve" -> approver.approve();
            case "sendBack" -> approver.sendBack("Kortere.");
            case "takeBack" -> scene.takeBack();
            case "await" ->
                scene.bean(SaveAgenda.class)
                        .await(scene.asked(), scene.edit(scene.draft().planned()), scene.actor);
            case "decide" ->
                scene.bean(KeepDecision.class)
                        .keep(
                                scene.asked(),
                                new DecisionDetails(MEETING, "12", "", "Tiltrådt."),
                                null,
                                false,
                                scene.actor);
            case "submit" -> submit(scene, VersionKind.FINAL);
            case "nil" -> submit(scene, VersionKind.NIL);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    /** With a reason, for where an approval was asked for and is not there. */
    private Outcome<Version> submit(ResponseScene scene, VersionKind kind) {
        Submission form = scene.form(kind);
        Submission reasoned = new Submission(
                form.key(),
                form.revision(),
                form.strategy(),
                kind,
                form.treatment(),
                null,
                "Det haster.",
                form.replaces());
        return submitting.submit(scene.asked(), reasoned, scene.actor, clock.instant());
    }

    private static String place(WorkStatus status) {
        return switch (status) {
            case DRAFT -> "DRAFT";
            case INTERNAL_REVIEW -> "REVIEW";
            case AWAITING_POLITICAL_TREATMENT -> "MEETING";
        };
    }
}
