package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@DbTest
class ConsultationsToFollowDbTest {

    private final ConsultationsToFollow toFollow;
    private final ConsultationWorld world;
    private final StartProcessing processing;
    private final BusinessClock clock;

    ConsultationsToFollowDbTest(
            ConsultationsToFollow toFollow, ConsultationWorld world, StartProcessing processing, BusinessClock clock) {
        this.toFollow = toFollow;
        this.world = world;
        this.processing = processing;
        this.clock = clock;
    }

    @Test
    void theSecretariatIsToldWhatComesNextFromTheDraftToTheAnswers() {
        assertThat(next(world.consultation().draft())).containsExactly("consultation.toDo.setUp /setup");
        ConsultationScene scene = world.published();
        assertThat(next(scene)).containsExactly("consultation.toDo.follow /status");
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        assertThat(next(scene)).containsExactly("consultation.toDo.process /processing");
        processing.start(scene.id(), scene.lead());
        assertThat(next(scene)).containsExactly("consultation.toDo.answer /points");
    }

    @Test
    void itIsNothingForOthers() {
        ConsultationScene scene = world.published();
        Actor chair = world.somebody(scene.association(), Role.CHAIR);
        assertThat(toFollow.waitingFor(chair)).isEmpty();
        assertThat(toFollow.waitingFor(scene.coordinator("Viborg"))).isEmpty();
        assertThat(toFollow.waitingFor(Actor.ANYONE)).isEmpty();
    }

    private List<String> next(ConsultationScene scene) {
        String path = "/consultations/" + scene.slug();
        return toFollow.waitingFor(scene.lead()).stream()
                .filter(it -> it.about().equals(scene.consultation().title()))
                .map(it -> it.text() + " " + it.href().replace(path, ""))
                .toList();
    }
}
