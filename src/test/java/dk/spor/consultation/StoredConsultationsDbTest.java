package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationKind;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

@DbTest
class StoredConsultationsDbTest {

    private final ConsultationWorld world;
    private final Consultations consultations;
    private final Organisations organisations;

    StoredConsultationsDbTest(ConsultationWorld world, Consultations consultations, Organisations organisations) {
        this.world = world;
        this.consultations = consultations;
        this.organisations = organisations;
    }

    @Test
    void aDraftIsThereForItsSecretariatOnly() {
        ConsultationScene scene = world.consultation().draft();
        Organisation otherAssociation = organisations.named("KKR Nordjylland").orElseThrow();
        Actor outsider = world.somebody(otherAssociation, Role.SECRETARIAT_LEAD);
        for (Actor actor : new Actor[] {Actor.ANYONE, scene.coordinator("Viborg"), outsider}) {
            assertThat(consultations.find(scene.slug(), actor)).isEmpty();
            assertThat(consultations.find(scene.id(), actor)).isEmpty();
            assertThat(consultations.visibleTo(actor))
                    .extracting(ConsultationSummary::id)
                    .doesNotContain(scene.id());
            assertThat(consultations.consultees(scene.id(), actor)).isEmpty();
        }
        assertThat(consultations.find(scene.slug(), scene.officer())).isPresent();
        assertThat(consultations.visibleTo(scene.lead()))
                .extracting(ConsultationSummary::id)
                .contains(scene.id());
    }

    @Test
    void aPublishedOneIsThereForEverybody() {
        ConsultationScene scene = world.published();
        ConsultationSummary summary =
                consultations.find(scene.slug(), Actor.ANYONE).orElseThrow();
        assertThat(summary.status()).isEqualTo(ConsultationStatus.PUBLISHED);
        assertThat(summary.opens())
                .isEqualTo(LocalDateTime.parse("2020-10-05T09:00")
                        .atZone(Copenhagen.ZONE)
                        .toInstant());
        assertThat(summary.deadline()).isEqualTo(new Deadline(LocalDateTime.parse("2020-12-15T10:00")));
        assertThat(summary.length()).isEqualTo(new LengthRule(2, false));
        assertThat(summary.contact()).isEqualTo(ConsultationSetup.CONTACT);
        assertThat(summary.draft()).isEqualTo(scene.draft().id());
        assertThat(consultations.find(summary.id(), Actor.ANYONE)).contains(summary);
    }

    @Test
    void theNineteenConsulteesComeInDanishOrderWithAarhusLast() {
        assertThat(consultations.consultees(world.published().id(), Actor.ANYONE))
                .extracting(Organisation::shortName)
                .hasSize(19)
                .startsWith("Favrskov", "Hedensted")
                .endsWith("Viborg", "Aarhus");
    }

    @Test
    void whoIsNotAskedHasNoTerms() {
        ConsultationScene scene = world.published();
        Organisation stranger = organisations.ofKind(OrganisationKind.MUNICIPALITY).stream()
                .filter(it -> !scene.consultees().contains(it))
                .findFirst()
                .orElseThrow();
        assertThat(consultations.terms(scene.id(), stranger.id())).isEmpty();
        assertThat(consultations.terms(scene.id(), scene.consultee("Viborg").id()))
                .hasValueSatisfying(it -> assertThat(it.seal()).isEqualTo(Seal.UNTIL_DEADLINE));
    }

    @Test
    void termsUnderLockAreOnlyGivenInsideTheCallersTransaction() {
        ConsultationScene scene = world.published();
        assertThatThrownBy(() -> consultations.termsUnderLock(
                        scene.id(), scene.consultee("Viborg").id()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
