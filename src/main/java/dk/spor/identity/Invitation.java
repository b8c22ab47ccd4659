package dk.spor.identity;

import dk.spor.shared.By;
import dk.spor.shared.SystemClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Brings somebody in: the mandate is in force at once, so that notices reach the person, and a mail brings a link that
 * signs in once, until the deadline that it is about. To be called in a transaction.
 */
@Component
class Invitation {

    private static final Duration LASTS = Duration.ofDays(90);

    private final Enrolment enrolment;
    private final LinkStore links;
    private final SignInMail mail;
    private final ObjectProvider<InvitationDeadline> deadlines;
    private final TasksUnderWay tasks;
    private final Clock business;
    private final SystemClock clock;

    Invitation(
            Enrolment enrolment,
            LinkStore links,
            SignInMail mail,
            ObjectProvider<InvitationDeadline> deadlines,
            TasksUnderWay tasks,
            Clock business,
            SystemClock clock) {
        this.enrolment = enrolment;
        this.links = links;
        this.mail = mail;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.business = business;
        this.clock = clock;
    }

    PersonId send(Invitee invitee, By by) {
        PersonId person = enrolment.enter(invitee.name(), invitee.email().value());
        enrolment.give(person, invitee.place(), by);
        mailTo(person, invitee.email().value(), invitee.place());
        return person;
    }

    /** Sends a new link, which ends the ones before it for the same mandate. */
    void mailTo(PersonId person, String email, Place to) {
        Optional<Task> task = Optional.ofNullable(to.task()).flatMap(it -> tasks.find(it, to.organisation()));
        Duration lasts = lasts(to, task);
        Instant now = clock.now();
        Link link = Link.invitation(person, to, task.map(Task::path).orElse("/"), now, now.plus(lasts));
        links.endInvitations(person, to, now);
        links.add(link);
        mail.sendInvitation(email, link, to, task, business.instant().plus(lasts));
    }

    private Duration lasts(Place to, Optional<Task> task) {
        Optional<Instant> until = task.map(it -> it.deadline().lateFrom())
                .or(() -> deadlines.stream()
                        .flatMap(it -> it.usefulUntil(to.organisation()).stream())
                        .findFirst());
        return until.map(it -> Duration.between(business.instant(), it))
                .filter(it -> it.compareTo(Duration.ZERO) > 0)
                .orElse(LASTS);
    }
}
