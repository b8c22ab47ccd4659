package dk.spor.demo.web;

import dk.spor.demo.Cast.Part;
import dk.spor.identity.Role;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.TypedDate;
import java.time.Instant;
import java.util.List;

/**
 * Where a visitor chooses when, and then who.
 *
 * @param municipal those of municipalities that have a card
 * @param coordinators all co-ordinators, by municipality
 * @param associated those of the association
 * @param date as typed
 * @param time as typed
 */
public record DemoPage(
        Instant now,
        List<Part> municipal,
        List<Part> coordinators,
        List<Part> associated,
        TypedDate date,
        String time,
        Errors errors)
        implements Page {

    /** A stop as it is shown: passed, here, or ahead. */
    public record Shown(ClockStop stop, boolean here, boolean ahead) {

        public String to() {
            return stop.local().toString();
        }

        public String text() {
            return stop.text();
        }

        public Instant at() {
            return stop.instant();
        }
    }

    /** The last stop that has been reached is where we are. */
    public List<Shown> stops() {
        long reached = ClockStop.ALL.stream().filter(it -> !it.isAhead(now)).count();
        return ClockStop.ALL.stream()
                .map(it -> new Shown(it, ClockStop.ALL.indexOf(it) == reached - 1, it.isAhead(now)))
                .toList();
    }

    public static String icon(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "person-add";
            case SECRETARIAT_LEAD -> "assignment";
            case SECRETARIAT_OFFICER -> "checklist";
            case COORDINATOR -> "edit";
            case DEPUTY -> "persons";
            case CONTRIBUTOR -> "forum";
            case APPROVER -> "how-to-reg";
            case READER -> "search";
            case CHAIR -> "account";
            case BOARD_MEMBER -> "groups";
        };
    }

    @Override
    public int status() {
        return errors.status();
    }
}
