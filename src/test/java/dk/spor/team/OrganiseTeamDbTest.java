package dk.spor.team;

import static dk.spor.response.ResponseScene.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.MandateId;
import dk.spor.identity.Mandates;
import dk.spor.identity.Role;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letting people in and out, whatever page it is asked from. */
@DbTest
class OrganiseTeamDbTest {

    private final ResponseScene viborg;
    private final OrganiseTeam organising;
    private final TeamWork work;
    private final Mandates mandates;
    private final BusinessClock clock;
    private final Instant before;

    OrganiseTeamDbTest(
            ResponseWorld world, OrganiseTeam organising, TeamWorks works, Mandates mandates, BusinessClock clock) {
        this.viborg = world.viborg();
        this.organising = organising;
        this.work = works.of(viborg.consultation.slug(), viborg.actor).orElseThrow();
        this.mandates = mandates;
        this.clock = clock;
        this.before = clock.instant();
    }

    @AfterEach
    void theClockGoesBack() {
        clock.stopAt(before);
    }

    @Test
    void onlyWhoAnswersForTheMunicipalityLetsPeopleInAndOut() {
        MandateId member =
                mandates.inForce(viborg.letIn(Role.READER).person()).get(0).id();
        for (Actor other : List.of(
                viborg.letIn(),
                viborg.colleague(Role.APPROVER).actor,
                viborg.consultation.coordinator("Skive"),
                viborg.consultation.lead(),
                Actor.ANYONE)) {
            assertThatThrownBy(() -> invite(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> organising.inviteAgain(work, member, other))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> organising.release(work, member, other)).isInstanceOf(NotFound.class);
        }
        done(invite(viborg.colleague(Role.DEPUTY).actor));
        done(organising.release(work, member, viborg.actor));
    }

    @Test
    void onceTheResponseIsDoneNobodyIsLetIn() {
        viborg.submitted("Det er afgivet.");
        done(invite(viborg.actor));
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        assertThat(invite(viborg.actor)).isEqualTo(Outcome.refused(Refusal.of("identity.crew.over")));
    }

    private Outcome<String> invite(Actor actor) {
        return organising.invite(work, Role.READER, "Anne", UUID.randomUUID() + "@example.dk", actor);
    }
}
