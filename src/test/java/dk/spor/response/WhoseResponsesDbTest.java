package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who has answered is told to the same people, at the same time, as what they have answered. */
@DbTest
class WhoseResponsesDbTest {

    private static final Instant AFTER = Instant.parse("2020-12-16T08:00:00Z");

    private final ConsultationWorld consultations;
    private final ResponseWorld world;
    private final Responses responses;
    private final BusinessClock clock;

    WhoseResponsesDbTest(
            ConsultationWorld consultations, ResponseWorld world, Responses responses, BusinessClock clock) {
        this.consultations = consultations;
        this.world = world;
        this.responses = responses;
        this.clock = clock;
    }

    @Test
    void theyAreThoseOfWhomAResponseCanBeReadNow() {
        ConsultationScene consultation = consultations.published();
        ResponseScene viborg = world.of(consultation, "Viborg");
        ResponseScene aarhus = world.of(consultation, "Aarhus");
        ResponseScene lemvig = world.of(consultation, "Lemvig");
        world.of(consultation, "Skive");
        viborg.submitted("Første");
        ResponseScene.done(viborg.withdraw(1));
        viborg.submitted("Anden");
        aarhus.submitted("Aarhus' ord");
        lemvig.submitted("Lemvigs ord");
        ResponseScene.done(lemvig.withdraw(1));

        assertThat(told(consultation, consultation.officer())).as("sealed").isEmpty();
        assertThat(told(consultation, viborg.actor)).as("its own").containsExactly("Viborg");
        clock.stopAt(AFTER);
        assertThat(told(consultation, consultation.officer()))
                .as("in Danish order, without whoever has withdrawn")
                .containsExactly("Viborg", "Aarhus");
        assertThat(told(consultation, Actor.ANYONE)).isEmpty();

        OrganisationId of = aarhus.asked().municipality().id();
        assertThat(responses.answered(consultation.id(), Set.of(of), consultation.officer()))
                .extracting(Organisation::shortName)
                .containsExactly("Aarhus");
        assertThat(responses.answered(consultation.id(), Set.of(of), viborg.actor))
                .isEmpty();
    }

    private List<String> told(ConsultationScene consultation, Actor actor) {
        List<String> told = responses.answered(consultation.id(), actor).stream()
                .map(Organisation::shortName)
                .toList();
        assertThat(told)
                .isEqualTo(responses.standing(consultation.id(), actor).stream()
                        .map(it -> it.municipality().shortName())
                        .toList());
        return told;
    }
}
