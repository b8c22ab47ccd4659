package dk.spor.response.web;

import dk.spor.comment.Unsent;
import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.response.Approvals;
import dk.spor.response.Asked;
import dk.spor.response.AskedMunicipalities;
import dk.spor.response.Draft;
import dk.spor.response.DraftInput;
import dk.spor.response.Drafts;
import dk.spor.response.InputCheck;
import dk.spor.response.InputComments;
import dk.spor.response.InputId;
import dk.spor.response.ResponseRendering;
import dk.spor.response.Versions;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.team.Teams;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a municipality's own response show. */
@Component
class ResponsePages {

    private final AskedMunicipalities municipalities;
    private final Drafts drafts;
    private final Versions versions;
    private final Strategies strategies;
    private final Approvals approvals;
    private final ResponseRendering rendering;
    private final People people;
    private final Teams teams;
    private final InputComments comments;
    private final HerePages presence;
    private final Clock clock;

    ResponsePages(
            AskedMunicipalities municipalities,
            Drafts drafts,
            Versions versions,
            Strategies strategies,
            Approvals approvals,
            ResponseRendering rendering,
            People people,
            Teams teams,
            InputComments comments,
            HerePages presence,
            Clock clock) {
        this.municipalities = municipalities;
        this.drafts = drafts;
        this.versions = versions;
        this.strategies = strategies;
        this.approvals = approvals;
        this.rendering = rendering;
        this.people = people;
        this.teams = teams;
        this.comments = comments;
        this.presence = presence;
        this.clock = clock;
    }

    Asked asked(String slug, Actor actor) {
        return municipalities.of(slug, actor).orElseThrow(NotFound::new);
    }

    Standing standing(Asked asked, Actor actor) {
        Instant now = clock.instant();
        return Standing.of(asked, versions.admission(asked, now), actor, now);
    }

    StrategyText strategy(StrategyVersionId version, Actor actor) {
        return strategies.version(version, actor).orElseThrow(NotFound::new);
    }

    StrategyText strategy(Asked asked, Actor actor) {
        return strategy(asked.consultation().draft(), actor);
    }

    /** The list with nothing open. */
    ResponsePage list(Asked asked, Actor actor) {
        return page(asked, actor, null, Errors.NONE);
    }

    /** The list with an input open; errors stand above the page when it has just been sent. */
    ResponsePage page(Asked asked, Actor actor, @Nullable OpenInput open, Errors errors) {
        Draft draft = drafts.of(asked);
        StrategyText strategy = strategy(asked, actor);
        Standing standing = standing(asked, actor);
        return new ResponsePage(
                standing,
                draft.id(),
                standing.current() == null ? versions.withdrawn(asked).orElse(null) : null,
                draft.contact(),
                new WorkSteps(standing, draft, approvals.of(draft)),
                written(draft, strategy, actor),
                open,
                meter(asked, draft, strategy),
                teams.of(asked.consultation(), strategy, actor).orElseThrow(NotFound::new),
                threads(asked, draft, open, actor),
                errors);
    }

    /** Beside the open input stands what is said about it, once it has been saved. */
    private OpenThreads threads(Asked asked, Draft draft, @Nullable OpenInput open, Actor actor) {
        return new OpenThreads(
                comments.openThreads(asked, actor),
                open == null || draft.input(open.id()).isEmpty()
                        ? null
                        : comments.panel(asked, open.id(), Unsent.NOTHING, actor));
    }

    Meter meter(Asked asked, Draft draft, StrategyText strategy) {
        return Meter.of(
                rendering.measure(asked, draft, strategy),
                strategy,
                asked.terms().length());
    }

    String name(PersonId person, Actor actor) {
        return people.names(List.of(person), actor).getOrDefault(person, "");
    }

    List<WrittenInput> written(Draft draft, StrategyText strategy, Actor actor) {
        Map<PersonId, String> names =
                people.names(draft.inputs().stream().map(DraftInput::changedBy).toList(), actor);
        Map<InputId, Here> here = presence.inDraft(draft.id(), actor);
        return draft.inputs().stream()
                .map(it -> new WrittenInput(
                        it.id(),
                        InputCard.of(it.number(), it.content(), strategy),
                        names.getOrDefault(it.changedBy(), ""),
                        it.changedAt(),
                        InputCheck.of(it.content(), strategy),
                        isBeside(draft, it, it.number() - 1),
                        isBeside(draft, it, it.number() + 1),
                        here.get(it.id())))
                .toList();
    }

    private static boolean isBeside(Draft draft, DraftInput input, int number) {
        return draft.inputs().stream()
                .anyMatch(it -> it.number() == number
                        && it.content().kind() == input.content().kind());
    }
}
