package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Dossier;
import dk.spor.consultation.Phase;
import dk.spor.consultation.ProcessStep;
import dk.spor.consultation.Treatment;
import dk.spor.shared.Copenhagen;
import dk.spor.ui.TimelineItem;
import dk.spor.ui.TimelineItem.Stop;
import dk.spor.ui.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way from decision to strategy: the steps of the material, the opening, the deadline, and where we are now. */
final class Timeline {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Dossier dossier;
    private final Phase phase;
    private final Treatment treatment;
    private final Instant now;
    private final LocalDate today;
    private final View view;

    Timeline(Dossier dossier, Phase phase, Treatment treatment, Instant now, View view) {
        this.dossier = dossier;
        this.phase = phase;
        this.treatment = treatment;
        this.now = now;
        this.today = Copenhagen.day(now);
        this.view = view;
    }

    private record Placed(LocalDateTime at, TimelineItem item) {}

    List<TimelineItem> items() {
        Stream<Placed> steps = dossier.material().process().stream().map(this::step);
        return Stream.concat(
                        steps,
                        Stream.of(Optional.of(opening()), now(), Optional.of(deadline()))
                                .flatMap(Optional::stream))
                .sorted(Comparator.comparing(Placed::at))
                .map(Placed::item)
                .toList();
    }

    private Placed step(ProcessStep step) {
        boolean oneDay = step.period().isBlank();
        return new Placed(
                step.day().atTime(LocalTime.MAX),
                new TimelineItem(
                        stop(step),
                        oneDay ? view.format().date(step.day()) : step.period(),
                        oneDay ? step.day().toString() : null,
                        step.title(),
                        step.note(),
                        "da"));
    }

    private Stop stop(ProcessStep step) {
        if (isTreating() && answering().filter(step::equals).isPresent()) {
            return step.day().isAfter(today) ? Stop.NEXT : treatment == Treatment.UNDER_WAY ? Stop.NOW : Stop.DONE;
        }
        return step.day().isBefore(today) ? Stop.DONE : Stop.NEXT;
    }

    /** The step in which the inputs are answered: the first one from the deadline on, as announced, that takes its time. */
    private Optional<ProcessStep> answering() {
        return dossier.material().process().stream()
                .filter(it -> !it.period().isBlank() && !it.day().isBefore(deadlineDay()))
                .min(Comparator.comparing(ProcessStep::day));
    }

    private boolean isTreating() {
        return switch (phase) {
            case DEADLINE_PASSED, PROCESSING -> true;
            case DRAFT, UPCOMING, OPEN, CLOSING_SOON, CONCLUDED, WITHDRAWN -> false;
        };
    }

    private LocalDate deadlineDay() {
        return dossier.announcedDeadline().local().toLocalDate();
    }

    private Placed opening() {
        LocalDateTime opens = Copenhagen.at(consultation().opens()).toLocalDateTime();
        return new Placed(
                opens,
                new TimelineItem(
                        consultation().opens().isAfter(now) ? Stop.NEXT : Stop.DONE,
                        view.format().date(opens.toLocalDate()),
                        opens.format(MINUTE),
                        view.text("consultation.timeline.opens"),
                        "",
                        null));
    }

    /** What is going on today; nothing before the opening and after the end, and where a step says it. */
    private Optional<Placed> now() {
        String doing = switch (phase) {
            case OPEN, CLOSING_SOON -> "writing";
            case DEADLINE_PASSED, PROCESSING ->
                answering().filter(it -> stop(it) == Stop.NOW).isPresent()
                        ? ""
                        : treatment == Treatment.UNDER_WAY ? "processing" : "answered";
            case DRAFT, UPCOMING, CONCLUDED, WITHDRAWN -> "";
        };
        return doing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Placed(
                        Copenhagen.at(now).toLocalDateTime(),
                        new TimelineItem(
                                Stop.NOW,
                                view.text(
                                        "consultation.timeline.today",
                                        view.format().date(today)),
                                today.toString(),
                                view.text("consultation.timeline." + doing),
                                view.text("consultation.timeline." + doing + ".note"),
                                null)));
    }

    private Placed deadline() {
        LocalDateTime deadline = consultation().deadline().local();
        return new Placed(
                deadline,
                new TimelineItem(
                        consultation().deadline().hasPassed(now) ? Stop.DONE : Stop.DUE,
                        view.format().moment(deadline),
                        deadline.format(MINUTE),
                        view.text("consultation.timeline.deadline"),
                        "",
                        null));
    }

    private ConsultationSummary consultation() {
        return dossier.consultation();
    }
}
