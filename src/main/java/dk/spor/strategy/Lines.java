package dk.spor.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which revised drafts come from a consultation draft: the first was made from it, each next from the one before. */
@Component
class Lines {

    private final VersionStore versions;

    Lines(VersionStore versions) {
        this.versions = versions;
    }

    /** The first one first; at most the last is still being written. */
    List<VersionRow> of(StrategyVersionId consultationDraft) {
        List<VersionRow> line = new ArrayList<>();
        versions.find(consultationDraft).stream()
                .flatMap(it -> versions.of(it.strategy()).stream())
                .filter(it -> it.kind() == VersionKind.REVISED_DRAFT)
                .sorted(Comparator.comparing(VersionRow::number))
                .filter(it -> tip(line).orElse(consultationDraft).equals(it.basedOn()))
                .forEach(line::add);
        return List.copyOf(line);
    }

    private static Optional<StrategyVersionId> tip(List<VersionRow> line) {
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(line.get(line.size() - 1).id());
    }
}
