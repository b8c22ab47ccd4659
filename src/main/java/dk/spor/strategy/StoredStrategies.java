package dk.spor.strategy;

import dk.spor.identity.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@link Strategies} from the database; a frozen version is read once. */
@Component
class StoredStrategies implements Strategies {

    private final VersionStore versions;
    private final TextStore texts;
    private final FrozenTexts frozen;
    private final Lines lines;

    StoredStrategies(VersionStore versions, TextStore texts, FrozenTexts frozen, Lines lines) {
        this.lines = lines;
        this.versions = versions;
        this.texts = texts;
        this.frozen = frozen;
    }

    @Override
    public Optional<StrategyText> version(StrategyVersionId id, Actor actor) {
        return frozen.find(id).or(() -> stored(id, actor));
    }

    @Override
    public List<StrategyVersion> versions(StrategyId strategy, Actor actor) {
        return versions.of(strategy).stream()
                .filter(it -> it.mayBeReadBy(actor))
                .map(VersionRow::version)
                .sorted(StrategyVersion.EARLIEST_FIRST)
                .toList();
    }

    @Override
    public Optional<StrategyVersionId> basedOn(StrategyVersionId id, Actor actor) {
        return versions.find(id).filter(it -> it.mayBeReadBy(actor)).map(VersionRow::basedOn);
    }

    @Override
    public List<StrategyVersion> revisions(StrategyVersionId consultationDraft, Actor actor) {
        return lines.of(consultationDraft).stream()
                .filter(it -> it.mayBeReadBy(actor))
                .map(VersionRow::version)
                .toList();
    }

    private Optional<StrategyText> stored(StrategyVersionId id, Actor actor) {
        Optional<StrategyText> text =
                versions.find(id).filter(it -> it.mayBeReadBy(actor)).map(texts::text);
        text.ifPresent(frozen::keep);
        return text;
    }
}
