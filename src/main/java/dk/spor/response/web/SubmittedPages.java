package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.organisation.Organisations;
import dk.spor.response.Asked;
import dk.spor.response.OpenFiles;
import dk.spor.response.RepliedAt;
import dk.spor.response.StepTaken;
import dk.spor.response.SubmittedInput;
import dk.spor.response.Version;
import dk.spor.response.VersionChanges;
import dk.spor.response.Versions;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a submitted response show to the municipality itself. */
@Component
class SubmittedPages {

    private final ResponsePages pages;
    private final Versions versions;
    private final OpenFiles files;
    private final Organisations organisations;
    private final List<RepliedAt> replies;

    SubmittedPages(
            ResponsePages pages,
            Versions versions,
            OpenFiles files,
            Organisations organisations,
            List<RepliedAt> replies) {
        this.pages = pages;
        this.versions = versions;
        this.files = files;
        this.organisations = organisations;
        this.replies = replies;
    }

    Version version(Asked asked, int number) {
        return versions.find(asked, number).orElseThrow(NotFound::new);
    }

    /** What whoever comes second is told: a version counts that their page did not know of. */
    Optional<AlreadyPage> already(Asked asked, int known, Actor actor) {
        return versions.current(asked)
                .filter(it -> it.number() != known)
                .map(it -> new AlreadyPage(asked, it, pages.name(it.submittedBy(), actor)));
    }

    /** The one that counts; when there is none any more, the last that did. */
    Version newest(Asked asked) {
        return versions.all(asked).stream()
                .findFirst()
                .map(it -> version(asked, it.number()))
                .orElseThrow(NotFound::new);
    }

    /** The submitted text, with its receipt beside it. */
    AnsweredPage answered(Asked asked, Version version, Actor actor) {
        Optional<StepTaken> registration = versions.registration(version);
        return new AnsweredPage(
                pages.standing(asked, actor),
                version,
                cards(version.inputs(), pages.strategy(version.strategy(), actor)),
                versions.all(asked),
                registration.isEmpty() ? List.of() : files.of(version.id()),
                registration.orElse(null),
                registration.map(it -> pages.name(it.by(), actor)).orElse(""),
                replies.stream()
                        .flatMap(it -> it.address(asked.consultation().id(), asked.municipality(), actor).stream())
                        .findFirst()
                        .orElse(null));
    }

    VersionChangesPage changes(Asked asked, int number, Actor actor) {
        VersionChanges changes = versions.changes(asked, number).orElseThrow(NotFound::new);
        return VersionChangesPage.of(
                asked.consultation(),
                ResponseAddress.of(asked),
                "",
                changes,
                pages.strategy(changes.now().strategy(), actor));
    }

    ReceiptPage receipt(Asked asked, Version version, Actor actor) {
        return new ReceiptPage(
                asked,
                organisations
                        .find(asked.consultation().association())
                        .orElseThrow()
                        .name(),
                version,
                files.of(version.id()),
                pages.name(version.submittedBy(), actor),
                pages.standing(asked, actor));
    }

    static List<InputCard> cards(List<SubmittedInput> inputs, StrategyText strategy) {
        return inputs.stream().map(it -> InputCard.of(it, strategy)).toList();
    }
}
