package dk.spor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of its answer, and as what. */
@DbTest
class AnswerOccasionsDbTest {

    private final SynthesisWorld world;
    private final JdbcClient jdbc;

    AnswerOccasionsDbTest(SynthesisWorld world, JdbcClient jdbc) {
        this.world = world;
        this.jdbc = jdbc;
    }

    @Test
    void whoOnlyConfirmsIsNotToldThatItsAnswerHasChanged() {
        ReportScene scene = ReportScene.of(world);
        ResponseScene skive = scene.provisional("Skive", "Skives ord");
        ResponseScene.done(scene.answered().lock("Skive mangler endnu."));
        assertThat(changed(scene))
                .containsEntry(id(scene, "Skive"), AnswerOccasion.FIRST)
                .hasSize(4);
        ResponseScene.done(skive.confirm(1));
        scene.locked();
        assertThat(changed(scene)).isEmpty();
        SynthesisScene.done(scene.synthesis.go("VIB-1", CheckAssessment.Way.REOPEN, "", scene.consultation.lead()));
        scene.synthesis.answer("VIB-1", AssessmentOutcome.OUT_OF_SCOPE, "Et andet svar.");
        scene.locked();
        assertThat(changed(scene)).isEqualTo(Map.of(id(scene, "Viborg"), AnswerOccasion.AGAIN));
    }

    @Test
    void whoAnswersAfterTheFirstLockIsToldForTheFirstTime() {
        ReportScene scene = ReportScene.of(world).answered();
        scene.locked();
        scene.provisional("Struer", "Struers ord");
        Actor struer = scene.consultation.coordinator("Struer");
        ResponseScene.done(scene.answered().lock("Struer mangler endnu."));
        assertThat(changed(scene)).isEqualTo(Map.of(id(scene, "Struer"), AnswerOccasion.FIRST));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(subjects(struer))
                        .singleElement()
                        .asString()
                        .startsWith("Svar på jeres høringssvar"));
    }

    @Test
    void whoDoesNotRespondIsNotThankedForAResponse() {
        SynthesisScene synthesis = world.answered();
        synthesis.municipality("Hedensted").submitted(VersionKind.DECLINED);
        synthesis.municipality("Favrskov").submitted(VersionKind.NIL);
        ReportScene scene = ReportScene.processing(synthesis.afterDeadline()).answered();
        Answers answers = synthesis.bean(Answers.class);
        scene.locked();
        assertThat(changed(scene)).containsKey(id(scene, "Favrskov")).doesNotContainKey(id(scene, "Hedensted"));
        String slug = scene.consultation.slug();
        for (Actor actor : List.of(scene.consultation.lead(), scene.consultation.coordinator("Hedensted"))) {
            assertThat(answers.of(slug, "hedensted", actor)).isEmpty();
        }
        assertThat(answers.of(slug, "favrskov", scene.consultation.coordinator("Favrskov")))
                .isPresent();
    }

    @Test
    void whoseLastAnswerWasKeptWithoutTheWordsOfItsChangesIsToldOnlyOfOtherChanges() {
        ReportScene scene = ReportScene.of(world).revised().answered();
        scene.locked();
        lockedBefore(scene, 2, "jsonb_build_object('label', c -> 'label', 'excerpt', left(c ->> 'excerpt', 3))");
        assertThat(scene.locked()).isEqualTo(3);
        assertThat(changed(scene)).isEmpty();

        lockedBefore(scene, 4, "jsonb_build_object('label', 'Afsnit 9.9', 'excerpt', c ->> 'excerpt')");
        scene.locked();
        assertThat(changed(scene))
                .as("led to something else")
                .isEqualTo(Map.of(
                        id(scene, "Viborg"), AnswerOccasion.AGAIN,
                        id(scene, "Aarhus"), AnswerOccasion.AGAIN,
                        id(scene, "Lemvig"), AnswerOccasion.AGAIN));

        lockedBefore(scene, 6, "cast(c as jsonb) || '{\"after\": \"Helt andre ord\"}'");
        scene.locked();
        assertThat(changed(scene)).as("in other words").hasSize(3);
    }

    /** The newest report once more, with every change as this makes it of {@code c}. */
    private void lockedBefore(ReportScene scene, int number, String change) {
        UUID last = newest(scene).id();
        UUID id = UUID.randomUUID();
        for (String copy : List.of("""
                insert into report.snapshot (id, consultation, number, locked_at, person, organisation, why)
                select :id, consultation, %d, locked_at, person, organisation, why
                from report.snapshot where id = :last
                """.formatted(number), """
                insert into report.version_used (snapshot, organisation, version, counted)
                select :id, organisation, version, counted from report.version_used where snapshot = :last
                """, """
                insert into report.told_point (snapshot, place, organisation, point, words)
                select :id, place, organisation, point, cast(jsonb_set(cast(words as jsonb), '{changes}', coalesce(
                    (select jsonb_agg(%s order by n)
                     from json_array_elements(words -> 'changes') with ordinality as each (c, n)), '[]')) as json)
                from report.told_point where snapshot = :last
                """.formatted(change))) {
            jdbc.sql(copy).param("id", id).param("last", last).update();
        }
    }

    private static Map<OrganisationId, AnswerOccasion> changed(ReportScene scene) {
        return scene.synthesis.bean(ToldStore.class).changed(newest(scene).id());
    }

    private static Snapshot newest(ReportScene scene) {
        return scene.synthesis
                .bean(SnapshotStore.class)
                .of(scene.consultation.id())
                .get(0);
    }

    private static OrganisationId id(ReportScene scene, String municipality) {
        return scene.consultation.consultee(municipality).id();
    }

    private List<String> subjects(Actor to) {
        return jdbc.sql("""
                        select subject from notification.message where person = :person and key like 'report-answer/%'
                        """)
                .param("person", to.person().value())
                .query(String.class)
                .list();
    }
}
