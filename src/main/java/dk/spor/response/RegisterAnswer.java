package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.media.FileType;
import dk.spor.shared.Outcome;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@link Registry}: one input with the text, the original beside it, and the PDF made before the transaction. */
@Component
class RegisterAnswer implements Registry {

    private final ResponseStore responses;
    private final VersionStore versions;
    private final Strategies strategies;
    private final ResponseRendering rendering;
    private final KeepRegistered keeping;
    private final Clock clock;

    RegisterAnswer(
            ResponseStore responses,
            VersionStore versions,
            Strategies strategies,
            ResponseRendering rendering,
            KeepRegistered keeping,
            Clock clock) {
        this.responses = responses;
        this.versions = versions;
        this.strategies = strategies;
        this.rendering = rendering;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Override
    public int current(Asked asked, Actor actor) {
        guard(asked, actor);
        return counting(asked).map(Version::number).orElse(0);
    }

    @Override
    public Optional<Version> brought(Asked asked, UUID key, Actor actor) {
        guard(asked, actor);
        return response(asked).flatMap(it -> versions.broughtBy(key, it));
    }

    @Override
    public Check check(Asked asked, SentAnswer answer, Actor actor) {
        guard(asked, actor);
        Instant now = clock.instant();
        StrategyText strategy = strategy(asked, actor);
        Draft draft = draft(asked, answer, strategy, actor, now);
        Admission admission = RegistrationCheck.of(asked.terms(), counting(asked), answer, now);
        return KeepRegistered.check(
                answer,
                draft,
                strategy,
                rendering.measure(asked, draft, strategy).measure(),
                asked.terms(),
                admission);
    }

    @Override
    public Outcome<Version> register(Asked asked, SentAnswer answer, Actor actor) {
        guard(asked, actor);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StrategyText strategy = strategy(asked, actor);
        Draft draft = draft(asked, answer, strategy, actor, now);
        Rendered rendered = rendering.rendered(asked, answer.kind(), draft, strategy);
        return keeping.keep(asked, answer, rendered, actor, now);
    }

    private static void guard(Asked asked, Actor actor) {
        if (!ResponsePolicy.allows(
                ResponseAction.REGISTER, actor, asked.consultation().association())) {
            throw new NotFound();
        }
    }

    /** What is registered as if it had been written here; what the municipality itself is writing is another matter. */
    private Draft draft(Asked asked, SentAnswer answer, StrategyText strategy, Actor actor, Instant now) {
        OwnDocument original = answer.original();
        DraftInput said = new DraftInput(
                original.input(),
                1,
                original.inputRevision(),
                InputContent.of(InputKind.GENERAL).saying(answer.text()),
                Objects.requireNonNull(actor.person()),
                now);
        Draft alone = new Draft(
                response(asked).orElse(null),
                0,
                WorkStatus.DRAFT,
                now,
                answer.treatment(),
                answer.reservation(),
                "",
                answer.kind().hasInputs() ? List.of(said) : List.of(),
                Enclosures.NONE);
        return alone.with(new Enclosures(original.of(pages(asked, answer, alone, strategy)), List.of()));
    }

    /** A scan is as long as it is, another file as its text when we set it; a single sentence is never too long. */
    private double pages(Asked asked, SentAnswer answer, Draft alone, StrategyText strategy) {
        if (!answer.kind().hasInputs()) {
            return 1;
        }
        return answer.original().file().type() == FileType.PDF
                ? answer.original().pages()
                : rendering.measure(asked, alone, strategy).measure().used();
    }

    private Optional<Version> counting(Asked asked) {
        return response(asked).flatMap(versions::current);
    }

    private Optional<ResponseId> response(Asked asked) {
        return responses
                .find(asked.consultation().id(), asked.municipality().id())
                .map(ResponseStore.Row::id);
    }

    private StrategyText strategy(Asked asked, Actor actor) {
        return strategies.version(asked.consultation().draft(), actor).orElseThrow(NotFound::new);
    }
}
