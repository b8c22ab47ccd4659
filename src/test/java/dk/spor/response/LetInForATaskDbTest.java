package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Contactable;
import dk.spor.identity.Enrolment;
import dk.spor.identity.Mandate;
import dk.spor.identity.Mandates;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.identity.Place;
import dk.spor.identity.Role;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.By;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is let in for one response sees that one, until it is done. */
@DbTest
class LetInForATaskDbTest {

    private static final Instant AFTER_THE_DEADLINE = Instant.parse("2020-12-15T09:01:00Z");

    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final AskedMunicipalities asked;
    private final Responses responses;
    private final Enrolment enrolment;
    private final Mandates mandates;
    private final People people;
    private final BusinessClock clock;
    private final Instant before;

    LetInForATaskDbTest(
            ResponseWorld world,
            ConsultationWorld consultations,
            AskedMunicipalities asked,
            Responses responses,
            Enrolment enrolment,
            Mandates mandates,
            People people,
            BusinessClock clock) {
        this.world = world;
        this.consultations = consultations;
        this.asked = asked;
        this.responses = responses;
        this.enrolment = enrolment;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
        this.before = clock.instant();
    }

    @AfterEach
    void theClockGoesBack() {
        clock.stopAt(before);
    }

    @Test
    void nothingOfAnotherResponseIsFound() {
        ResponseScene one = world.viborg();
        ResponseScene other = world.viborg();
        other.submitted("Det er afgivet.");
        Actor contributor = actor(letIn(Role.CONTRIBUTOR, one));
        assertThat(asked.of(one.consultation.slug(), contributor)).isPresent();
        assertThat(asked.of(other.consultation.slug(), contributor)).isEmpty();
        assertThat(asked.all(contributor))
                .extracting(it -> it.consultation().id())
                .containsExactly(one.consultation.id());
        assertThat(responses.readable(other.consultation.id(), contributor)).isEmpty();
        assertThat(responses.readable(other.consultation.id(), other.actor)).hasSize(1);
    }

    @Test
    void whoIsLetInForTwoResponsesSeesBothFromOneSeatAndTheThirdNot() {
        ResponseScene one = world.viborg();
        ResponseScene other = world.viborg();
        PersonId person = letIn(Role.READER, one);
        enrolment.give(person, place(Role.READER, other.consultation), By.SYSTEM);
        assertThat(mandates.inForce(person)).hasSize(1);
        assertThat(asked.all(actor(person)))
                .extracting(it -> it.consultation().id())
                .containsExactlyInAnyOrder(one.consultation.id(), other.consultation.id());
        enrolment.give(person, one.asked().municipality().id(), Role.READER, By.SYSTEM);
        assertThat(actor(person).tasks()).isNull();
    }

    @Test
    void accessEndsWithTheDeadlineOnceTheResponseIsSubmitted() {
        ResponseScene viborg = world.viborg();
        PersonId person = letIn(Role.CONTRIBUTOR, viborg);
        viborg.submitted("Det er afgivet.");
        assertThat(mandates.inForce(person)).hasSize(1);
        assertThat(told(viborg)).contains(person);
        clock.stopAt(AFTER_THE_DEADLINE);
        assertThat(mandates.inForce(person)).isEmpty();
        assertThat(told(viborg)).doesNotContain(person);
        assertThat(people.find(person)).isEmpty();
        assertThat(people.names(List.of(person), viborg.actor)).containsKey(person);
    }

    @Test
    void withoutAResponseItGoesOnAfterTheDeadline() {
        PersonId person = letIn(Role.CONTRIBUTOR, world.viborg());
        clock.stopAt(AFTER_THE_DEADLINE);
        assertThat(mandates.inForce(person)).hasSize(1);
    }

    @Test
    void accessEndsWhenItIsTakenBackAndTheOtherReasonStays() {
        ResponseScene viborg = world.viborg();
        PersonId person = letIn(Role.APPROVER, viborg);
        OrganisationId skive = viborg.consultation.consultee("Skive").id();
        enrolment.give(person, skive, Role.DEPUTY, By.SYSTEM);
        enrolment.end(person, place(Role.APPROVER, viborg.consultation), By.SYSTEM);
        assertThat(mandates.inForce(person)).extracting(Mandate::organisation).containsExactly(skive);
    }

    @Test
    void whoIsToldAboutAResponseIsOnIt() {
        ResponseScene one = world.viborg();
        ResponseScene other = world.viborg();
        PersonId bound = letIn(Role.APPROVER, one);
        PersonId standing = consultations
                .somebody(one.asked().municipality(), Role.APPROVER)
                .person();
        assertThat(told(one)).contains(bound, standing);
        assertThat(told(other)).contains(standing).doesNotContain(bound);
    }

    private List<PersonId> told(ResponseScene scene) {
        return people
                .having(
                        Set.of(Role.CONTRIBUTOR, Role.APPROVER),
                        scene.asked().municipality().id(),
                        scene.consultation.id().task())
                .stream()
                .map(Contactable::person)
                .toList();
    }

    private PersonId letIn(Role role, ResponseScene scene) {
        PersonId person = enrolment.enter("Kollega", UUID.randomUUID() + "@example.dk");
        enrolment.give(person, place(role, scene.consultation), By.SYSTEM);
        return person;
    }

    private static Place place(Role role, ConsultationScene consultation) {
        return new Place(
                consultation.consultee("Viborg").id(), role, consultation.id().task());
    }

    private Actor actor(PersonId person) {
        return mandates.inForce(person).get(0).actor();
    }
}
