package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import dk.spor.strategy.FreezeGuard;
import dk.spor.strategy.StrategyText;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets no revised draft be frozen while the words of proposals stand in it that nobody has written or let stand. */
@Component
class ProposalsUnwritten implements FreezeGuard {

    private final ProposedWords words;

    ProposalsUnwritten(ProposedWords words) {
        this.words = words;
    }

    @Override
    public List<Refusal> refusals(StrategyText draft, Actor actor) {
        return words.unwritten(draft).stream()
                .map(it -> Refusal.of(
                                "revision.refusal.unwritten", it.paragraph().number(), it.theme())
                        .at(it.paragraph().anchor()))
                .toList();
    }
}
