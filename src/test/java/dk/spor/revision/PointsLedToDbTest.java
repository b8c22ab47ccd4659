package dk.spor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.strategy.Paragraph;
import dk.spor.synthesis.LedTo.Led;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DbTest
class PointsLedToDbTest {

    private static final Locale DANISH = new Locale("da");

    private final RevisionWorld world;
    private final PointsLedTo ledTo;

    private RevisionScene scene;
    private UUID part;

    PointsLedToDbTest(RevisionWorld world, PointsLedTo ledTo) {
        this.world = world;
        this.ledTo = ledTo;
    }

    @BeforeEach
    void theFirstRevisedDraftIsFrozen() {
        scene = world.processing().begin();
        part = scene.edit("1.1", "Nye ord");
        scene.tie(part, "VIB-1");
        RevisionScene.done(scene.freeze());
    }

    @Test
    void whatALaterDraftTakesBackAPointHasNotLedTo() {
        scene.begin();
        assertThat(labels(scene.officer)).containsExactly("Afsnit 1.1, ændret i revideret udkast 1");
        scene.edit("1.1", before());
        assertThat(labels(scene.officer)).isEmpty();
        assertThat(labels(Actor.ANYONE)).as("the draft being written").hasSize(1);
        scene.editorial(part, "Det var bedre før");
        scene.editorial(scene.edit("1.2", "Andre ord"), "Klarere");
        RevisionScene.done(scene.freeze());
        assertThat(labels(Actor.ANYONE)).isEmpty();
    }

    @Test
    void whatALaterDraftChangesAgainItHas() {
        scene.begin();
        scene.edit("1.1", "Helt andre ord");
        scene.tie(part, "VIB-1");
        assertThat(labels(scene.officer))
                .containsExactly("Afsnit 1.1, ændret i revideret udkast 1", "Afsnit 1.1, ændret i revideret udkast 2");
    }

    @Test
    void itIsSaidInTheLanguageThatIsAskedFor() {
        assertThat(labels(Locale.ENGLISH, scene.officer)).containsExactly("Paragraph 1.1, edited in revised draft 1");
    }

    private String before() {
        return scene.revision()
                .consulted()
                .paragraphs()
                .filter(it -> it.id().value().equals(part))
                .map(Paragraph::text)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private List<String> labels(Actor actor) {
        return labels(DANISH, actor);
    }

    private List<String> labels(Locale language, Actor actor) {
        return ledTo.changes(Set.of(scene.point("VIB-1")), language, actor).values().stream()
                .flatMap(List::stream)
                .map(Led::label)
                .toList();
    }
}
