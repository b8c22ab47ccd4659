package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes from when until when answers will be taken. */
@Component
public class ChangePeriod {

    private final Editing editing;
    private final SetupStore setups;
    private final Clock clock;

    ChangePeriod(Editing editing, SetupStore setups, Clock clock) {
        this.editing = editing;
        this.setups = setups;
        this.clock = clock;
    }

    /** @param seen what was shown when the change was begun */
    @Transactional
    public Outcome<Part> change(ConsultationId id, Period period, Seen seen, Actor actor) {
        return editing.change(id, Part.PERIOD, actor, it -> refusals(it, period, seen), it -> setups.save(id, period));
    }

    private List<Refusal> refusals(Consultation consultation, Period period, Seen seen) {
        return Stream.of(
                        consultation.refusalsToSetUp(),
                        seen.refusals(consultation.period()),
                        period.refusals(clock.instant()))
                .flatMap(List::stream)
                .toList();
    }
}
