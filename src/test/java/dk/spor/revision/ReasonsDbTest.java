package dk.spor.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.PointId;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class ReasonsDbTest {

    private final RevisionWorld world;
    private final JdbcClient jdbc;

    private RevisionScene scene;

    ReasonsDbTest(RevisionWorld world, JdbcClient jdbc) {
        this.world = world;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void responsesAreBeingProcessed() {
        scene = world.processing().begin();
    }

    @Test
    void aChangeIsTiedToPointsOnceAndUntiedAgainAndEachStepIsKept() {
        UUID part = scene.edit("2.1", "Nye ord");
        assertThat(scene.tie(part, "VIB-2", "AAR-1")).isEqualTo(Outcome.done(part));
        assertThat(scene.tie(part, "VIB-2")).isEqualTo(Outcome.done(part));
        assertThat(labels(part)).containsExactlyInAnyOrder("VIB-2", "AAR-1");
        assertThat(scene.untie(part, "AAR-1")).isEqualTo(Outcome.done(part));
        assertThat(scene.untie(part, "AAR-1")).isEqualTo(Outcome.done(part));
        assertThat(labels(part)).containsExactly("VIB-2");
        assertThat(steps(part)).containsExactly(ReasonStepKind.UNTIED, ReasonStepKind.TIED, ReasonStepKind.TIED);
    }

    @Test
    void anEditorialReasonNeedsWordsAndItsEarlierWordsAreKept() {
        UUID part = scene.edit("1.1", "Nye ord");
        assertThat(refused(scene.editorial(part, "  "))).isEqualTo("revision.refusal.noText");
        assertThat(refused(scene.editorial(part, "x".repeat(2_001)))).isEqualTo("revision.refusal.textTooLong");
        scene.editorial(part, "Klarere sprog");
        scene.editorial(part, "Kortere sprog");
        assertThat(reasons(part)).extracting(Reason::text).containsExactly("Kortere sprog");
        scene.bean(TakeBackEditorial.class).takeBack(scene.slug(), part, scene.officer);
        assertThat(reasons(part)).isEmpty();
        assertThat(scene.bean(ReasonSteps.class).of(new Part(scene.draft().id(), part)))
                .extracting(ReasonStep::text)
                .containsExactly("", "Kortere sprog", "Klarere sprog");
    }

    @Test
    void whatIsNotChangedGetsNoReason() {
        UUID part = scene.paragraph("1.1").value();
        assertThat(refused(scene.tie(part, "VIB-1"))).isEqualTo("revision.refusal.unchanged");
        assertThat(refused(scene.editorial(part, "Derfor"))).isEqualTo("revision.refusal.unchanged");
        UUID edited = scene.edit("1.1", "Nye ord");
        assertThat(refused(scene.bean(TieChange.class).tie(scene.slug(), edited, List.of(), scene.officer)))
                .isEqualTo("revision.refusal.noPoint");
    }

    @Test
    void aReasonStaysWhenItsChangeIsUndone() {
        String before = scene.draft()
                .paragraph(scene.paragraph("1.1"))
                .orElseThrow()
                .text()
                .text();
        UUID part = scene.edit("1.1", "Nye ord");
        scene.tie(part, "VIB-1");
        scene.edit("1.1", before);
        assertThat(scene.changes()).isEmpty();
        scene.edit("1.1", "Nye ord igen");
        assertThat(labels(part)).containsExactly("VIB-1");
    }

    @Test
    void aPointThatHasEndedExplainsNothing() {
        UUID part = scene.edit("1.1", "Nye ord");
        PointId point = scene.point("VIB-1");
        scene.tie(part, "VIB-1");
        assertThat(scene.unexplained()).isEmpty();
        jdbc.sql("update synthesis.point set ended_as = 'GONE' where id = :id")
                .param("id", point.value())
                .update();
        assertThat(scene.unexplained()).extracting(Change::part).containsExactly(part);
        assertThat(refused(scene.bean(TieChange.class).tie(scene.slug(), part, List.of(point), scene.officer)))
                .isEqualTo("revision.refusal.pointEnded");
    }

    @Test
    void aPointOfAnotherConsultationAnswersNothingHere() {
        UUID part = scene.edit("1.1", "Nye ord");
        PointId foreign = world.answered().point("VIB-1");
        assertThat(refused(scene.bean(TieChange.class).tie(scene.slug(), part, List.of(foreign), scene.officer)))
                .isEqualTo("revision.refusal.pointEnded");
    }

    @Test
    void othersFindNothingToExplain() {
        UUID part = scene.edit("1.1", "Nye ord");
        PointId point = scene.point("VIB-1");
        for (Actor other : List.of(Actor.ANYONE, scene.desk.consultation.coordinator("Viborg"))) {
            assertThatThrownBy(() -> scene.bean(TieChange.class).tie(scene.slug(), part, List.of(point), other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scene.bean(UntieChange.class).untie(scene.slug(), part, point, other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scene.bean(MarkEditorial.class).mark(scene.slug(), part, "Derfor", other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scene.bean(TakeBackEditorial.class).takeBack(scene.slug(), part, other))
                    .isInstanceOf(NotFound.class);
            assertThat(scene.bean(Changes.class).of(scene.desk.consultation.id(), other))
                    .isEmpty();
        }
        assertThatThrownBy(() -> scene.editorial(UUID.randomUUID(), "Derfor")).isInstanceOf(NotFound.class);
    }

    @Test
    void stepsAreKeptForGood() {
        scene.editorial(scene.edit("1.1", "Nye ord"), "Derfor");
        for (String change : List.of("update revision.reason_step set text = ''", "delete from revision.reason_step")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("permission denied");
        }
    }

    private List<Reason> reasons(UUID part) {
        return scene.changes().stream()
                .filter(it -> it.part().equals(part))
                .flatMap(it -> it.reasons().stream())
                .toList();
    }

    private List<String> labels(UUID part) {
        return reasons(part).stream().map(it -> it.answered().point().label()).toList();
    }

    private List<ReasonStepKind> steps(UUID part) {
        return scene.bean(ReasonSteps.class).of(new Part(scene.draft().id(), part)).stream()
                .map(ReasonStep::kind)
                .toList();
    }

    private static String refused(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .refusals().stream().map(Refusal::text).findFirst().orElseThrow();
    }
}
