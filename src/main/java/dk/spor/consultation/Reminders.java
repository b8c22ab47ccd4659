package dk.spor.consultation;

import dk.spor.consultation.ReminderStore.Candidate;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who have not answered, and chases them the day after; each reminder is sent once. */
@Component
class Reminders {

    private final ReminderStore store;
    private final Consultations consultations;
    private final AnsweredSource answers;
    private final Mailing mailing;
    private final Clock clock;

    Reminders(ReminderStore store, Consultations consultations, AnsweredSource answers, Mailing mailing, Clock clock) {
        this.store = store;
        this.consultations = consultations;
        this.answers = answers;
        this.mailing = mailing;
        this.clock = clock;
    }

    @Transactional
    public void sendWhatIsDue() {
        Instant now = clock.instant();
        Map<ConsultationId, Set<OrganisationId>> answered = new HashMap<>();
        for (Candidate candidate : store.candidates()) {
            Reminder.toSend(candidate.deadline(), candidate.since(), now)
                    .filter(it -> !candidate.settled().contains(it))
                    .ifPresent(it -> {
                        boolean needed = !answered.computeIfAbsent(candidate.consultation(), answers::answered)
                                .contains(candidate.consultee());
                        if (store.remember(candidate, it, needed, now) && needed) {
                            send(candidate, it);
                        }
                    });
        }
    }

    private void send(Candidate candidate, Reminder reminder) {
        ConsultationSummary consultation =
                consultations.find(candidate.consultation(), Actor.ANYONE).orElseThrow();
        String occasion = reminder == Reminder.CHASER ? "chaser" : "reminder";
        String key = reminder + "/" + candidate.deadline().local();
        mailing.tell(candidate.consultee(), consultation, occasion, key, "", it -> it.deadline(candidate.deadline()));
    }
}
