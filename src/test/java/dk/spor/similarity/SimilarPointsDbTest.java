package dk.spor.similarity;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Similar;
import dk.spor.synthesis.SimilarPoints;
import dk.spor.synthesis.Splitting;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class SimilarPointsDbTest {

    private static final String CYCLING = "Pendling på cykel kræver sammenhængende cykelstier mellem vores byer.";
    private static final String ALSO_CYCLING = "Flere pendlere på cykel kommer af pendlingens gode cykelruter.";
    private static final String GAS = "Biogas af gylle bør udnyttes fuldt ud.";

    private final SynthesisWorld world;
    private final SimilarPoints similar;
    private final SimilarGroups groups;

    private SynthesisScene scene;
    private ResponseScene viborg;
    private ResponseScene aarhus;

    SimilarPointsDbTest(SynthesisWorld world, SimilarPoints similar, SimilarGroups groups) {
        this.world = world;
        this.similar = similar;
        this.groups = groups;
    }

    @BeforeEach
    void threeMunicipalitiesAnswer() {
        scene = world.open();
        viborg = scene.answers("Viborg", CYCLING, "Lavbundsjorder skal tages ud af drift.");
        aarhus = scene.answers("Aarhus", ALSO_CYCLING, "Letbanen skal udbygges mod nord.");
        scene.answers("Lemvig", GAS, "Havet stiger ved vores kyster.");
    }

    @Test
    void anotherMunicipalityThatSaysTheSameIsSuggestedWithTheWordsAsTheyAreWritten() {
        after();

        List<Similar> found = similar.to(id("VIB-1"), scene.officer);

        assertThat(found).extracting(it -> it.other().point().label()).containsExactly("AAR-1");
        assertThat(found.get(0).sharedWords()).contains("Pendling", "cykel").doesNotContain("på");
        assertThat(found.get(0).likeness()).isBetween(StoredSimilarPoints.LEAST, 1.0);
        assertThat(found.get(0).sameParagraph()).isFalse();
        assertThat(similar.to(id("AAR-1"), scene.officer))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.likeness()).isEqualTo(found.get(0).likeness()));
    }

    @Test
    void theyAreOneSuggestedGroup() {
        after();

        List<SimilarGroup> found = groups.of(scene.consultation.id(), scene.officer);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).points()).extracting(it -> it.point().label()).containsExactly("VIB-1", "AAR-1");
        assertThat(found.get(0).sharedWords()).contains("cykel");
        assertThat(found.get(0).likeness()).isBetween(SimilarGroups.LEAST, 1.0);
    }

    @Test
    void nobodyIsToldOfWhatTheyMayNotRead() {
        after();
        PointId point = id("VIB-1");

        for (Actor actor : List.of(viborg.actor, aarhus.actor, Actor.ANYONE)) {
            assertThat(similar.to(point, actor)).isEmpty();
            assertThat(groups.of(scene.consultation.id(), actor)).isEmpty();
        }
        scene.municipality("Lemvig");
        assertThat(similar.to(point, scene.officer)).as("sealed again").isEmpty();
        assertThat(groups.of(scene.consultation.id(), scene.officer)).isEmpty();
    }

    @Test
    void aTextThatBecameAnotherIsLikeOthersAndWhatIsWithdrawnIsLikeNobody() {
        after();

        scene.municipality("Aarhus");
        aarhus.save(
                aarhus.draft().inputs().get(0).id(),
                aarhus.draft().inputs().get(0).revision(),
                general("Gylle og madaffald bør udnyttes til biogas."));
        aarhus.submitted(VersionKind.FINAL);
        after();
        assertThat(similar.to(id("VIB-1"), scene.officer)).isEmpty();
        assertThat(similar.to(id("LEM-1"), scene.officer))
                .extracting(it -> it.other().point().label())
                .containsExactly("AAR-1");

        scene.municipality("Aarhus");
        done(aarhus.withdraw(2));
        after();
        assertThat(similar.to(id("LEM-1"), scene.officer)).isEmpty();
    }

    @Test
    void whatHasEndedIsSuggestedToNobodyAlsoBeforeTheIndexKnows() {
        after();
        assertThat(similar.to(id("VIB-1"), scene.officer)).hasSize(1);

        PointId ended = id("AAR-1");
        Splitting.of(scene, "AAR-1").mark("cykel");

        assertThat(similar.to(id("VIB-1"), scene.officer)).isEmpty();
        assertThat(groups.of(scene.consultation.id(), scene.officer)).isEmpty();
        assertThat(similar.to(ended, scene.officer)).isEmpty();
    }

    @Test
    void ofTooManyPointsNoGroupsAreMade() {
        after();
        assertThat(groups.areTooMany(scene.consultation.id())).isFalse();

        scene.bean(JdbcClient.class)
                .sql("""
                        insert into similarity.indexed (point, consultation, organisation)
                        select gen_random_uuid(), :consultation, :organisation from generate_series(1, :most)
                        """)
                .param("consultation", scene.consultation.id().value())
                .param("organisation", viborg.actor.by().organisation())
                .param("most", SimilarGroups.MOST)
                .update();

        assertThat(groups.areTooMany(scene.consultation.id())).isTrue();
    }

    private void after() {
        scene.afterDeadline();
        scene.stem();
    }

    private PointId id(String label) {
        return scene.point(label).point().id();
    }
}
