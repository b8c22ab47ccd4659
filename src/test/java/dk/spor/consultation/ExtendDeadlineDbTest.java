package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@DbTest
class ExtendDeadlineDbTest {

    private static final Deadline FIRST = at("2020-12-15T10:00");

    private final ConsultationWorld world;
    private final Consultations consultations;
    private final ExtendDeadline extend;
    private final BusinessClock clock;

    ExtendDeadlineDbTest(
            ConsultationWorld world, Consultations consultations, ExtendDeadline extend, BusinessClock clock) {
        this.world = world;
        this.consultations = consultations;
        this.extend = extend;
        this.clock = clock;
    }

    @Test
    void anExtensionForAllMovesTheGeneralDeadlineAndEveryConsultees() {
        ConsultationScene scene = world.published();
        done(extend.extend(scene.id(), null, local("2020-12-18T12:00"), "Driftsforstyrrelse.", scene.officer()));
        assertThat(general(scene)).isEqualTo(at("2020-12-18T12:00"));
        assertThat(deadlineOf(scene, "Viborg")).isEqualTo(at("2020-12-18T12:00"));
    }

    @Test
    void anExtensionForOneConsulteeLeavesTheOthersAlone() {
        ConsultationScene scene = world.published();
        OrganisationId viborg = scene.consultee("Viborg").id();
        done(extend.extend(scene.id(), viborg, local("2020-12-18T12:00"), "Byrådet er udskudt.", scene.lead()));
        assertThat(general(scene)).isEqualTo(FIRST);
        assertThat(deadlineOf(scene, "Skive")).isEqualTo(FIRST);
        assertThat(deadlineOf(scene, "Viborg")).isEqualTo(at("2020-12-18T12:00"));
    }

    @Test
    void aLongerDeadlineOfItsOwnSurvivesAShorterExtensionForAll() {
        ConsultationScene scene = world.published();
        OrganisationId viborg = scene.consultee("Viborg").id();
        done(extend.extend(scene.id(), viborg, local("2021-01-08T12:00"), "Byrådet er udskudt.", scene.lead()));
        done(extend.extend(scene.id(), null, local("2020-12-18T12:00"), "Driftsforstyrrelse.", scene.lead()));
        assertThat(deadlineOf(scene, "Viborg")).isEqualTo(at("2021-01-08T12:00"));
        assertThat(deadlineOf(scene, "Skive")).isEqualTo(at("2020-12-18T12:00"));
    }

    @Test
    void whoIsSealedIsWhomTheTermsSay() {
        ConsultationScene scene = world.published();
        OrganisationId viborg = scene.consultee("Viborg").id();
        done(extend.extend(scene.id(), viborg, local("2021-01-08T12:00"), "Byrådet er udskudt.", scene.lead()));
        ConsultationSummary consultation =
                consultations.find(scene.id(), scene.lead()).orElseThrow();
        assertThat(consultations.sealed(consultation, instant("2020-12-15T09:59")))
                .hasSize(19);
        for (String now : List.of("2020-12-15T09:59", "2020-12-15T10:01", "2021-01-08T11:59", "2021-01-08T12:01")) {
            assertThat(consultations.sealed(consultation, instant(now)))
                    .as(now)
                    .isEqualTo(consultations.terms(scene.id()).entrySet().stream()
                            .filter(it -> it.getValue().isSealed(instant(now)))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()));
        }
        assertThat(consultations.sealed(consultation, instant("2020-12-15T10:01")))
                .containsExactly(viborg);
    }

    @Test
    void whatHoldsForAllTogetherIsWhatHoldsForEach() {
        ConsultationScene scene = world.published();
        OrganisationId viborg = scene.consultee("Viborg").id();
        done(extend.extend(scene.id(), viborg, local("2021-01-08T12:00"), "Byrådet er udskudt.", scene.lead()));
        assertThat(consultations.terms(scene.id()))
                .hasSize(19)
                .allSatisfy((consultee, terms) ->
                        assertThat(consultations.terms(scene.id(), consultee)).contains(terms));
    }

    @Test
    void theDeadlineIsOnlyEverMovedToALaterTimeThatHasNotPassedAndThatExists() {
        ConsultationScene scene =
                world.consultation().deadline("2021-03-26T10:00").publish();
        assertThat(refusals(scene, "2021-03-26T10:00")).containsExactly("deadline: notLater");
        assertThat(refusals(scene, "2021-03-28T02:30")).containsExactly("deadline: hourIsSkipped");
        clock.stopAt(Instant.parse("2021-03-30T08:00:00Z"));
        assertThat(refusals(scene, "2021-03-30T09:58")).containsExactly("deadline: deadlineInThePast");
        assertThat(refusals(scene, "2021-03-30T10:00")).isEmpty();
    }

    @Test
    void aReasonIsNeeded() {
        ConsultationScene scene = world.published();
        assertThat(texts(extend.extend(scene.id(), null, local("2020-12-18T12:00"), " ", scene.lead())))
                .containsExactly("reason: reasonMissing");
    }

    @Test
    void onlyTheSecretariatExtendsAndForOthersThereIsNothing() {
        ConsultationScene scene = world.published();
        Actor viborg = scene.coordinator("Viborg");
        assertThatThrownBy(() -> extend.extend(scene.id(), null, local("2020-12-18T12:00"), "Vi når det ikke.", viborg))
                .isInstanceOf(NotFound.class);
        assertThat(general(scene)).isEqualTo(FIRST);
    }

    @Test
    void aDraftHasNoDeadlineToExtend() {
        ConsultationScene scene = world.consultation().draft();
        assertThat(refusals(scene, "2020-12-18T12:00")).containsExactly("null: notOpenForExtension");
    }

    private List<String> refusals(ConsultationScene scene, String deadline) {
        return texts(extend.extend(scene.id(), null, local(deadline), "Driftsforstyrrelse.", scene.lead()));
    }

    private static List<String> texts(Outcome<?> outcome) {
        List<Refusal> refusals = outcome.fold(it -> List.of(), it -> it);
        return refusals.stream()
                .map(it -> it.field() + ": " + it.text().replace("consultation.refusal.", ""))
                .toList();
    }

    private Deadline general(ConsultationScene scene) {
        return consultations.find(scene.id(), Actor.ANYONE).orElseThrow().deadline();
    }

    private Deadline deadlineOf(ConsultationScene scene, String shortName) {
        return consultations
                .terms(scene.id(), scene.consultee(shortName).id())
                .orElseThrow()
                .deadline();
    }

    private static void done(Outcome<?> outcome) {
        ConsultationSetup.done(outcome);
    }

    private static Instant instant(String local) {
        return local(local).atZone(Copenhagen.ZONE).toInstant();
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.parse(text);
    }

    private static Deadline at(String text) {
        return new Deadline(local(text));
    }
}
