package dk.spor.team;

import static dk.spor.response.ResponseScene.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that can be done with a part that was handed out, from everywhere that it may stand. */
@DbTest
class EveryAssignmentStepDbTest {

    private static final List<String> VERBS = List.of("finish", "reopen", "takeBack");

    private final ResponseScene viborg;
    private final Actor colleague;
    private final GiveAssignment giving;
    private final StepAssignment stepping;
    private final AssignmentStore assignments;
    private final JdbcClient jdbc;
    private final TeamWork work;

    EveryAssignmentStepDbTest(
            ResponseWorld world,
            GiveAssignment giving,
            StepAssignment stepping,
            TeamWorks works,
            AssignmentStore assignments,
            JdbcClient jdbc) {
        this.viborg = world.viborg();
        this.colleague = viborg.letIn();
        this.giving = giving;
        this.stepping = stepping;
        this.assignments = assignments;
        this.jdbc = jdbc;
        this.work = works.of(viborg.consultation.slug(), viborg.actor).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // stands, finish, reopen, takeBack
        "GIVEN, DONE, refused, TAKEN_BACK",
        "DONE, refused, REOPENED, TAKEN_BACK",
        "REOPENED, DONE, refused, TAKEN_BACK",
        "TAKEN_BACK, not found, not found, not found"
    })
    void whereItLeadsOrWhyNot(ArgumentsAccessor row) {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (int verb = 0; verb < VERBS.size(); verb++) {
            AssignmentId part =
                    given(viborg.consultation.draft().tracks().get(verb).id().toString());
            bring(part, AssignmentStep.valueOf(row.getString(0)));
            expected.put(VERBS.get(verb), row.getString(verb + 1));
            found.put(VERBS.get(verb), whatComesOf(VERBS.get(verb), part));
        }
        assertThat(found).isEqualTo(expected);
    }

    private AssignmentId given(String topic) {
        String person = String.valueOf(colleague.person());
        done(giving.give(work, new AssignmentProposal(topic, person, LocalDate.parse("2020-12-01"), ""), viborg.actor));
        return assignments.of(work).stream()
                .filter(it -> it.topic().key().equals(topic))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void bring(AssignmentId part, AssignmentStep stands) {
        List<String> way = switch (stands) {
            case GIVEN -> List.of();
            case DONE -> List.of("finish");
            case REOPENED -> List.of("finish", "reopen");
            case TAKEN_BACK -> List.of("takeBack");
        };
        way.forEach(it -> done(take(it, part)));
        assertThat(last(part)).isEqualTo(stands.name());
    }

    /** Where it stands then; or that it is refused or not there, when it is to stand where it stood. */
    private String whatComesOf(String verb, AssignmentId part) {
        String before = last(part);
        try {
            return take(verb, part).fold(done -> last(part), refusals -> {
                assertThat(last(part)).isEqualTo(before);
                return "refused";
            });
        } catch (NotFound e) {
            assertThat(last(part)).isEqualTo(before);
            return "not found";
        }
    }

    private Outcome<AssignmentId> take(String verb, AssignmentId part) {
        return switch (verb) {
            case "finish" -> stepping.finish(work, part, colleague);
            case "reopen" -> stepping.reopen(work, part, "Tallene mangler.", viborg.actor);
            case "takeBack" -> stepping.takeBack(work, part, viborg.actor);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private String last(AssignmentId part) {
        return jdbc.sql("select step from team.assignment_step where assignment = :id order by number desc limit 1")
                .param("id", part.value())
                .query(String.class)
                .single();
    }
}
