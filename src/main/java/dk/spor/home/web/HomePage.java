package dk.spor.home.web;

import dk.spor.identity.ToDo;
import dk.spor.shared.Copenhagen;
import dk.spor.ui.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What waits for the person who is signed in. */
public record HomePage(List<ToDo> waiting, Instant now) implements Page {

    private static final int URGENT_DAYS = 2;

    /** Calendar days in Copenhagen until the thing is due; negative when it is overdue, zero when it never is. */
    public long daysLeft(ToDo toDo) {
        Instant due = toDo.due();
        return due == null ? 0 : ChronoUnit.DAYS.between(Copenhagen.day(now), Copenhagen.day(due));
    }

    public boolean isUrgent(ToDo toDo) {
        return toDo.due() != null && daysLeft(toDo) <= URGENT_DAYS;
    }
}
