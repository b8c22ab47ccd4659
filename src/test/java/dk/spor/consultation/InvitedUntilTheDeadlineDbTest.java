package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.InvitationDeadline;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Copenhagen;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

@DbTest
class InvitedUntilTheDeadlineDbTest {

    /** Later than any deadline of another test, so that this consultation's is the last. */
    private static final String LAST = "2029-12-14T10:00";

    private static final Instant LATE_FROM =
            LocalDateTime.parse("2029-12-14T10:01").atZone(Copenhagen.ZONE).toInstant();

    private final ConsultationWorld world;
    private final InvitationDeadline deadline;
    private final Organisations organisations;
    private final BusinessClock clock;

    InvitedUntilTheDeadlineDbTest(
            ConsultationWorld world, InvitationDeadline deadline, Organisations organisations, BusinessClock clock) {
        this.world = world;
        this.deadline = deadline;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Test
    void whoIsAskedAndWhoAsksAreInvitedThroughTheDeadline() {
        world.consultation().deadline(LAST).publish();
        assertThat(deadline.usefulUntil(named("Viborg"))).hasValue(LATE_FROM);
        assertThat(deadline.usefulUntil(named("KKR Midtjylland"))).hasValue(LATE_FROM);
    }

    @Test
    void whoIsNotAskedHasNone() {
        world.consultation().deadline(LAST).publish();
        assertThat(deadline.usefulUntil(named("Aalborg"))).isEmpty();
        assertThat(deadline.usefulUntil(named("KKR Nordjylland"))).isEmpty();
    }

    @Test
    void aDeadlineThatHasPassedIsNone() {
        world.consultation().deadline(LAST).publish();
        clock.stopAt(LATE_FROM);
        assertThat(deadline.usefulUntil(named("Viborg"))).isEmpty();
    }

    private OrganisationId named(String name) {
        return organisations.named(name).orElseThrow().id();
    }
}
