package dk.spor.report;

import dk.spor.report.ToldPoint.ToldChange;
import java.util.List;
import java.util.function.Function;

/** What can be told of a point in one cell. */
public enum Column {
    LABEL(ToldPoint::label),
    FROM(ToldPoint::from),
    TREATMENT(ToldPoint::treatment),
    PLACE(it -> it.subject(" – ")),
    SUMMARY(ToldPoint::summary),
    TEXT(it -> it.textOf().plain()),
    JUSTIFICATION(it -> it.justificationOf().plain()),
    ASSESSMENT(it -> it.reasonOf().plain()),
    OUTCOME(ToldPoint::outcomeWord),
    RECOMMENDATION(ToldPoint::recommendation),
    CHANGES(it -> String.join("; ", it.changes().stream().map(ToldChange::label).toList())),
    STAGE(ToldPoint::stage);

    /** Those of a hvidbog, where a point without a summary has its words there. */
    static final List<Column> TABLE =
            List.of(LABEL, FROM, TREATMENT, PLACE, SUMMARY, ASSESSMENT, OUTCOME, RECOMMENDATION, CHANGES);

    private final Function<ToldPoint, String> value;

    Column(Function<ToldPoint, String> value) {
        this.value = value;
    }

    String of(ToldPoint point) {
        return value.apply(point);
    }
}
