package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.media.FileType;
import dk.spor.media.Inspected;
import dk.spor.media.Inspections;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import dk.spor.ui.SentFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Records what the meeting decided, before or after the response was submitted; recording again corrects it. It is how
 * the response was treated from then on, without a reservation.
 */
@Component
public class RecordDecision {

    private static final String FILE = "file";

    private final Inspections inspections;
    private final KeepDecision keeping;

    RecordDecision(Inspections inspections, KeepDecision keeping) {
        this.inspections = inspections;
        this.keeping = keeping;
    }

    /**
     * The file is looked at before the transaction, which takes its time.
     *
     * @param sent the minutes as a file, if one was chosen
     * @param earlier whether a file that was recorded before goes on with the decision when none was chosen
     */
    public Outcome<Long> keep(Asked asked, DecisionDetails details, SentFile sent, boolean earlier, Actor actor) {
        if (!ResponsePolicy.allows(
                ResponseAction.TREAT, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        return sent.isChosen()
                ? inspections
                        .inspect(sent.name(), sent.source(), FileType.DOCUMENTS)
                        .fold(file -> keep(asked, details, sent, file, actor), RecordDecision::refused)
                : keeping.keep(asked, details, null, earlier, actor);
    }

    /** These, and that a file has to be chosen once more: a form that is shown again can't hold it. */
    public static List<Refusal> alsoOfTheFile(List<Refusal> refusals, SentFile sent) {
        Refusal again = Refusal.of("response.refusal.chooseAgain", sent.name()).at(FILE);
        return Stream.concat(refusals.stream(), Stream.of(again).filter(it -> sent.isChosen()))
                .toList();
    }

    private Outcome<Long> keep(Asked asked, DecisionDetails details, SentFile sent, Inspected found, Actor actor) {
        try (Inspected file = found) {
            return keeping.keep(asked, details, file, false, actor)
                    .fold(Outcome::done, refusals -> Outcome.refused(alsoOfTheFile(refusals, sent)));
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was put aside can't be removed", e);
        }
    }

    private static Outcome<Long> refused(List<Refusal> refusals) {
        return Outcome.refused(refusals.stream().map(it -> it.at(FILE)).toList());
    }
}
