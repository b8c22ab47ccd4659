package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.strategy.ChangeSections;
import dk.spor.strategy.ChangeSummary;
import dk.spor.strategy.Changes;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersion;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of what has changed, and finds the way to it. */
@Component
class ChangesPages {

    private final Strategies strategies;
    private final ChangeSections sections;
    private final ChangeSummary summary;

    ChangesPages(Strategies strategies, ChangeSections sections, ChangeSummary summary) {
        this.strategies = strategies;
        this.sections = sections;
        this.summary = summary;
    }

    ChangesPage page(Changes changes, boolean whole, Locale language) {
        return new ChangesPage(
                changes,
                whole,
                summary.question(changes, language),
                summary.counts(changes, language),
                summary.version(changes.diff().to(), language),
                changes.isAlone() ? "" : summary.versionInside(changes.diff().from(), language),
                changes.versions().stream()
                        .map(it -> Choice.of(it.id().toString(), summary.version(it, language)))
                        .toList(),
                sections.of(changes, whole, language));
    }

    /** Where to read what a version changed in the one before it, or what the newest has changed in the first. */
    Optional<String> addressOf(StrategyText text, Actor actor) {
        List<StrategyVersionId> versions = strategies.versions(text.strategy(), actor).stream()
                .map(StrategyVersion::id)
                .toList();
        if (versions.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                versions.get(0).equals(text.id())
                        ? "/strategies/" + versions.get(versions.size() - 1) + "/changes?from=" + text.id()
                        : "/strategies/" + text.id() + "/changes");
    }
}
