package dk.spor.demo.web;

import dk.spor.demo.DemoClock;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.Formats;
import dk.spor.ui.SeeOther;
import dk.spor.ui.TypedDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moving the demo's clock, to a stop or to any later moment. */
@Controller
class ClockController {

    private final DemoClock clock;
    private final Entrance entrance;

    ClockController(DemoClock clock, Entrance entrance) {
        this.clock = clock;
        this.entrance = entrance;
    }

    /** To the stop whose button was pressed. */
    @PostMapping(path = "/demo/clock", params = "to")
    Object move(@RequestParam String to, Locale language) {
        try {
            return move(LocalDateTime.parse(to), TypedDate.BLANK, "", language);
        } catch (DateTimeException noStop) {
            return entrance.page(TypedDate.BLANK, "", wrong("ui.refusal.noDate", "date"));
        }
    }

    /** To a date and a time as typed. */
    @PostMapping("/demo/clock")
    Object move(
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String dateMonth,
            @RequestParam(defaultValue = "") String dateYear,
            @RequestParam(defaultValue = "") String time,
            Locale language) {
        TypedDate typed = new TypedDate(date, dateMonth, dateYear);
        Optional<LocalTime> at = time(time);
        if (typed.date().isEmpty()) {
            return entrance.page(typed, time, wrong("ui.refusal.noDate", "date"));
        }
        if (at.isEmpty()) {
            return entrance.page(typed, time, wrong("demo.refusal.noTime", "time"));
        }
        return move(typed.date().get().atTime(at.get()), typed, time, language);
    }

    private Object move(LocalDateTime local, TypedDate date, String time, Locale language) {
        if (!Deadline.exists(local)) {
            return entrance.page(date, time, wrong("demo.refusal.hourIsSkipped", "time"));
        }
        return clock.moveTo(local.atZone(Copenhagen.ZONE).toInstant())
                .<Object>fold(
                        moved -> SeeOther.to("/demo")
                                .saying("demo.said.moved", Formats.of(language).weekdayAndTime(local)),
                        refusals -> entrance.page(date, time, new Errors(refusals)));
    }

    private static Optional<LocalTime> time(String typed) {
        String[] parts = typed.strip().split("[.:]", -1);
        boolean right = parts.length == 2 && parts[0].matches("\\d{1,2}") && parts[1].matches("\\d{2}");
        try {
            return right
                    ? Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Errors wrong(String text, String field) {
        return new Errors(List.of(Refusal.of(text).at(field)));
    }
}
