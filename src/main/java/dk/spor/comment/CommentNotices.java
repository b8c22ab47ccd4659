package dk.spor.comment;

import dk.spor.identity.Contactable;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.identity.Role;
import dk.spor.notification.Notice;
import dk.spor.notification.Notices;
import dk.spor.shared.Copenhagen;
import dk.spor.ui.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who wrote a text or took part in the thread that there is something new, and where; not what. Each hears
 * of a text once an hour at most.
 */
@Component
class CommentNotices {

    private static final Set<Role> READERS =
            EnumSet.of(Role.COORDINATOR, Role.DEPUTY, Role.CONTRIBUTOR, Role.APPROVER, Role.READER);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH").withZone(Copenhagen.ZONE);

    private final ThreadStore threads;
    private final RemarkStore remarks;
    private final List<CommentedThing> things;
    private final People people;
    private final Notices notices;
    private final Texts texts;

    CommentNotices(
            ThreadStore threads,
            RemarkStore remarks,
            List<CommentedThing> things,
            People people,
            Notices notices,
            Texts texts) {
        this.threads = threads;
        this.remarks = remarks;
        this.things = things;
        this.people = people;
        this.notices = notices;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(CommentWritten fact) {
        ThreadStore.Row thread = threads.find(fact.thread()).orElseThrow();
        CommentSubject subject = thread.subject();
        things.stream()
                .flatMap(it -> it.find(subject).stream())
                .findFirst()
                .ifPresent(part -> tell(subject, part, concerned(thread, part, fact), fact.at()));
    }

    private Set<PersonId> concerned(ThreadStore.Row thread, CommentedPart part, CommentWritten fact) {
        Set<PersonId> concerned = new HashSet<>(part.writers());
        remarks.in(List.of(thread.id())).forEach(it -> concerned.add(it.person()));
        concerned.removeIf(it -> it.value().equals(fact.by().person()));
        return concerned;
    }

    private void tell(CommentSubject subject, CommentedPart part, Set<PersonId> concerned, Instant at) {
        String key = "comment/" + subject.part() + "/" + HOUR.format(at);
        for (Contactable to : people.having(READERS, subject.organisation(), part.task())) {
            if (concerned.contains(to.person())) {
                notices.send(new Notice(
                        key,
                        to,
                        texts.text(to.language(), "comment.mail.subject", part.title()),
                        texts.text(to.language(), "comment.mail.body", part.title()),
                        part.path()));
            }
        }
    }
}
