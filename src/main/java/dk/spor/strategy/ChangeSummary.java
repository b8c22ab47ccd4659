package dk.spor.strategy;

import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a sentence how much has changed, and between which versions. */
@Component
public class ChangeSummary {

    private final Texts texts;

    ChangeSummary(Texts texts) {
        this.texts = texts;
    }

    /** "Hvad er ændret, og hvorfor?", when somebody knows why. */
    public String question(Changes changes, Locale language) {
        return texts.text(
                language, changes.isAnyReasoned() ? "strategy.changes.question.why" : "strategy.changes.question");
    }

    /** "9 af 22 afsnit er ændret, og ét spor er nyt." */
    public String counts(Changes changes, Locale language) {
        if (changes.isAlone()) {
            return texts.text(language, "strategy.changes.alone");
        }
        if (changes.diff().isUnchanged()) {
            return texts.text(language, "strategy.changes.none");
        }
        ChangeCounts counts = changes.counts();
        List<String> clauses = new ArrayList<>();
        clauses.add(texts.text(language, "strategy.changes.count", counts.changed(), counts.paragraphs()));
        add(clauses, "strategy.changes.count.deleted", counts.deleted(), language);
        add(clauses, "strategy.changes.count.newTracks", counts.newTracks(), language);
        add(clauses, "strategy.changes.count.deletedTracks", counts.deletedTracks(), language);
        add(clauses, "strategy.changes.count.renamedTracks", counts.renamedTracks(), language);
        add(clauses, "strategy.changes.count.movedTracks", counts.movedTracks(), language);
        add(clauses, "strategy.changes.count.retitled", counts.retitled() ? 1 : 0, language);
        String sentence = joined(clauses, language) + ".";
        return changes.isAllReasoned() ? sentence + " " + texts.text(language, "strategy.changes.reasoned") : sentence;
    }

    /** "Høringsudkast 2, låst den 20. november 2020". */
    public String version(StrategyVersion version, Locale language) {
        @Nullable Instant frozenAt = version.frozenAt();
        return texts.text(
                language,
                frozenAt == null ? "strategy.changes.version.draft" : "strategy.changes.version",
                texts.text(language, "strategy.VersionKind." + version.kind()),
                version.number(),
                frozenAt == null ? "" : Formats.of(language).date(frozenAt));
    }

    /** The same inside a sentence. */
    public String versionInside(StrategyVersion version, Locale language) {
        String name = version(version, language);
        return name.substring(0, 1).toLowerCase(language) + name.substring(1);
    }

    private void add(List<String> clauses, String key, int count, Locale language) {
        if (count > 0) {
            clauses.add(texts.text(language, key, count));
        }
    }

    private String joined(List<String> clauses, Locale language) {
        int last = clauses.size() - 1;
        return last == 0
                ? clauses.get(0)
                : texts.text(
                        language,
                        "strategy.changes.and",
                        String.join(", ", clauses.subList(0, last)),
                        clauses.get(last));
    }
}
