package dk.spor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.By;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@DbTest
@Transactional
class PeopleDbTest {

    private final People people;
    private final Enrolment enrolment;
    private final Mandates mandates;
    private final OrganisationId viborg;
    private final OrganisationId skive;
    private final OrganisationId midtjylland;
    private final OrganisationId nordjylland;

    PeopleDbTest(People people, Enrolment enrolment, Mandates mandates, Organisations organisations) {
        this.people = people;
        this.enrolment = enrolment;
        this.mandates = mandates;
        this.viborg = organisations.named("Viborg").orElseThrow().id();
        this.skive = organisations.named("Skive").orElseThrow().id();
        this.midtjylland = organisations.named("KKR Midtjylland").orElseThrow().id();
        this.nordjylland = organisations.named("KKR Nordjylland").orElseThrow().id();
    }

    @Test
    void thoseWithARoleAreFoundUntilTheirMandateEnds() {
        PersonId person = enrolment.enter("Anne", "anne-" + UUID.randomUUID() + "@example.dk");
        enrolment.give(person, skive, Role.COORDINATOR, By.SYSTEM);
        assertThat(havingRole(Role.COORDINATOR)).containsOnlyOnce(person);
        assertThat(havingRole(Role.READER)).doesNotContain(person);

        enrolment.end(person, skive, Role.COORDINATOR, By.SYSTEM);
        assertThat(havingRole(Role.COORDINATOR)).doesNotContain(person);
        assertThat(people.find(person)).isEmpty();
    }

    @Test
    void givingTheSameMandateTwiceGivesOne() {
        PersonId person = enrolment.enter("Bo", "bo-" + UUID.randomUUID() + "@example.dk");
        enrolment.give(person, skive, Role.DEPUTY, By.SYSTEM);
        enrolment.give(person, skive, Role.DEPUTY, By.SYSTEM);
        assertThat(mandates.inForce(person)).hasSize(1);
    }

    @Test
    void anEndedMandateCanBeGivenAgain() {
        PersonId person = enrolment.enter("Bo", "bo-" + UUID.randomUUID() + "@example.dk");
        enrolment.give(person, skive, Role.DEPUTY, By.SYSTEM);
        enrolment.end(person, skive, Role.DEPUTY, By.SYSTEM);
        enrolment.give(person, skive, Role.DEPUTY, By.SYSTEM);
        assertThat(mandates.inForce(person)).hasSize(1);
    }

    @Test
    void anAddressBelongsToOnePersonWhateverItsCase() {
        String address = UUID.randomUUID() + "@Example.dk";
        PersonId first = enrolment.enter("Cecilie", address);
        assertThat(enrolment.enter("En anden", address.toUpperCase(Locale.ROOT)))
                .isEqualTo(first);
    }

    @Test
    void namesAreForThoseNearby() {
        PersonId person = enrolment.enter("Dorte", UUID.randomUUID() + "@example.dk");
        enrolment.give(person, viborg, Role.COORDINATOR, By.SYSTEM);
        assertThat(namesFor(person, viborg)).containsExactly("Dorte");
        assertThat(namesFor(person, midtjylland)).containsExactly("Dorte");
        assertThat(namesFor(person, nordjylland)).isEmpty();
        assertThat(namesFor(person, skive)).isEmpty();
        assertThat(people.names(Set.of(person), Actor.ANYONE)).isEmpty();
    }

    @Test
    void aMunicipalitySeesWhatItsSecretariatIsCalled() {
        PersonId person = enrolment.enter("Erik", UUID.randomUUID() + "@example.dk");
        enrolment.give(person, midtjylland, Role.SECRETARIAT_OFFICER, By.SYSTEM);
        assertThat(namesFor(person, viborg)).containsExactly("Erik");
    }

    private List<PersonId> havingRole(Role role) {
        return people.having(Set.of(role), skive).stream()
                .map(Contactable::person)
                .toList();
    }

    private List<String> namesFor(PersonId person, OrganisationId organisation) {
        Actor reader = new Actor(new PersonId(UUID.randomUUID()), organisation, Role.READER);
        return List.copyOf(people.names(Set.of(person), reader).values());
    }
}
