package dk.spor.team;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.Contactable;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.identity.Role;
import dk.spor.notification.Notice;
import dk.spor.notification.Notices;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people of what was handed to them: the consultation's title, the dates and a link. Notes stay on the page. */
@Component
class TeamNotices {

    private static final Set<Role> SECRETARIAT = EnumSet.of(Role.SECRETARIAT_LEAD, Role.SECRETARIAT_OFFICER);

    private final Consultations consultations;
    private final Organisations organisations;
    private final TeamWorks works;
    private final AssignmentStore assignments;
    private final People people;
    private final Notices notices;
    private final Texts texts;

    TeamNotices(
            Consultations consultations,
            Organisations organisations,
            TeamWorks works,
            AssignmentStore assignments,
            People people,
            Notices notices,
            Texts texts) {
        this.consultations = consultations;
        this.organisations = organisations;
        this.works = works;
        this.assignments = assignments;
        this.people = people;
        this.notices = notices;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(AssignmentGiven fact) {
        about("given", fact.assignment(), fact.assignment() + "", fact.consultation(), fact.municipality());
    }

    @ApplicationModuleListener
    void on(AssignmentReopened fact) {
        String key = fact.assignment() + "/" + fact.at();
        about("reopened", fact.assignment(), key, fact.consultation(), fact.municipality());
    }

    @ApplicationModuleListener
    void on(CoordinationHandedOver fact) {
        TeamWork work = work(fact.consultation(), fact.municipality());
        String key = work.task() + "/" + fact.municipality() + "/" + fact.at();
        having(EnumSet.of(Role.COORDINATOR), fact.successor(), work)
                .ifPresent(it -> tell(it, "takenOver", key, work, null, work.address()));
        String status = "/consultations/" + work.consultation().slug() + "/status";
        people.having(SECRETARIAT, work.consultation().association())
                .forEach(it -> tell(it, "handedOver", key, work, null, status));
    }

    /** In the transaction of the handover: afterwards the former co-ordinator may be nobody who can be told. */
    void farewell(Contactable former, TeamWork work, Instant at) {
        String key = work.task() + "/" + work.municipality().id() + "/" + at;
        tell(
                former,
                "left",
                key,
                work,
                null,
                "/consultations/" + work.consultation().slug());
    }

    /** @param occasion which of the texts {@code team.mail.*} is sent to the one who has the assignment */
    void remind(AssignmentStore.Held held, String occasion) {
        TeamWork work = work(held.consultation(), held.municipality());
        Assignment assignment = held.assignment();
        String key = assignment.id() + "/" + assignment.due();
        having(GiveAssignment.WRITERS, assignment.person(), work)
                .ifPresent(it -> tell(it, occasion, key, work, assignment.due(), work.response()));
    }

    private void about(
            String occasion, AssignmentId id, String key, ConsultationId consultation, OrganisationId municipality) {
        TeamWork work = work(consultation, municipality);
        assignments
                .find(id, work)
                .ifPresent(assignment -> having(GiveAssignment.WRITERS, assignment.person(), work)
                        .ifPresent(it -> tell(it, occasion, key, work, assignment.due(), work.response())));
    }

    private TeamWork work(ConsultationId consultation, OrganisationId municipality) {
        return works.of(
                        consultations.find(consultation, Actor.ANYONE).orElseThrow(),
                        organisations.find(municipality).orElseThrow())
                .orElseThrow();
    }

    /** The person, as long as the person is on the team. */
    private Optional<Contactable> having(Set<Role> roles, PersonId person, TeamWork work) {
        return people.having(roles, work.municipality().id(), work.task()).stream()
                .filter(it -> it.person().equals(person))
                .findFirst();
    }

    private void tell(
            Contactable to, String occasion, String key, TeamWork work, @Nullable LocalDate due, String path) {
        Formats formats = Formats.of(to.language());
        Object[] values = {
            work.consultation().title(),
            work.municipality().name(),
            formats.deadline(work.terms().deadline()),
            due == null ? "" : formats.weekday(due)
        };
        notices.send(new Notice(
                "team-" + occasion + "/" + key,
                to,
                texts.text(to.language(), "team.mail." + occasion + ".subject", values),
                texts.text(to.language(), "team.mail." + occasion + ".body", values),
                path));
    }
}
