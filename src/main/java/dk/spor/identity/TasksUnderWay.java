package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks whoever knows the tasks whether a mandate that is bound to one still holds. */
@Component
class TasksUnderWay {

    private final ObjectProvider<Tasks> tasks;

    TasksUnderWay(ObjectProvider<Tasks> tasks) {
        this.tasks = tasks;
    }

    Optional<Task> find(TaskId task, OrganisationId organisation) {
        return tasks.stream()
                .flatMap(it -> it.underWay(task, organisation).stream())
                .findFirst();
    }

    /** @param task null for a mandate that is bound to none */
    boolean holds(@Nullable UUID task, OrganisationId organisation) {
        return task == null || find(new TaskId(task), organisation).isPresent();
    }
}
