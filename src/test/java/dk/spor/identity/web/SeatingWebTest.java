package dk.spor.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Enrolment;
import dk.spor.identity.Mandate;
import dk.spor.identity.Mandates;
import dk.spor.identity.Role;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.DemoMark;
import dk.spor.shared.SystemClock;
import dk.spor.ui.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;

/** How long a seat is kept, and who is given one in a demo. */
@WebTest
class SeatingWebTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");

    private final Mandates mandates;
    private final Enrolment enrolment;
    private final OrganisationId viborg;
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private Instant now = MORNING;
    private Actor actor = Actor.ANYONE;

    SeatingWebTest(Mandates mandates, Enrolment enrolment, Organisations organisations) {
        this.mandates = mandates;
        this.enrolment = enrolment;
        this.viborg = organisations.named("Viborg").orElseThrow().id();
    }

    @BeforeEach
    void thereIsACoordinator() {
        actor = As.newPerson(enrolment, viborg, Role.COORDINATOR);
    }

    @Test
    void afterAWorkingDayOneSignsInAgain() {
        Mandate mandate = mandates.inForce(actor.person()).get(0);
        seating().seat(request, mandate.person(), mandate);
        now = MORNING.plus(Duration.ofHours(12));
        assertThat(whoIsThere()).isInstanceOf(ActorAuthentication.class);
        now = now.plusSeconds(1);
        assertThat(whoIsThere()).isNull();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void aDemoSeatsWhoeverHasTheMandate() {
        demo(() -> true).signInAs(request, new MockHttpServletResponse(), actor.person(), viborg, Role.COORDINATOR);
        assertThat(whoIsThere())
                .isInstanceOfSatisfying(
                        ActorAuthentication.class, it -> assertThat(it.actor()).isEqualTo(actor));
    }

    @Test
    void nobodyIsSeatedWithoutTheMarkOrTheMandate() {
        for (MarkedDemoSignIn notADemo : new MarkedDemoSignIn[] {demo(() -> false), demo(null)}) {
            assertThatThrownBy(() -> notADemo.signInAs(
                            request, new MockHttpServletResponse(), actor.person(), viborg, Role.COORDINATOR))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> demo(() -> true)
                        .signInAs(request, new MockHttpServletResponse(), actor.person(), viborg, Role.DEPUTY))
                .isInstanceOf(NotFound.class);
        assertThat(request.getSession(false)).isNull();
    }

    private MarkedDemoSignIn demo(@Nullable DemoMark mark) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(mark == null ? Map.of() : Map.of("mark", mark));
        return new MarkedDemoSignIn(beans.getBeanProvider(DemoMark.class), mandates, seating());
    }

    private Seating seating() {
        return new Seating(mandates, clock());
    }

    private SystemClock clock() {
        return () -> now;
    }

    private @Nullable Authentication whoIsThere() {
        return new SeatedContexts(mandates, clock())
                .loadDeferredContext(request)
                .get()
                .getAuthentication();
    }
}
