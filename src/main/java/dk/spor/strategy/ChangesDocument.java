package dk.spor.strategy;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.Block;
import dk.spor.rendering.Document;
import dk.spor.rendering.RichText;
import dk.spor.rendering.RichTextDiff;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The changes as a document. It is written in Danish, whatever language its reader has chosen for the pages. */
@Component
public class ChangesDocument {

    public static final Locale LANGUAGE = Formats.DANISH.locale();

    private final Texts texts;
    private final ChangeSummary summary;
    private final ChangeSections sections;
    private final VersionStore versions;
    private final Organisations organisations;

    ChangesDocument(
            Texts texts,
            ChangeSummary summary,
            ChangeSections sections,
            VersionStore versions,
            Organisations organisations) {
        this.texts = texts;
        this.summary = summary;
        this.sections = sections;
        this.versions = versions;
        this.organisations = organisations;
    }

    /** What the file is called. */
    public String fileName(Changes changes) {
        return text("strategy.changes.file", changes.diff().to().title());
    }

    public Document of(Changes changes, boolean whole) {
        StrategyVersion to = changes.diff().to();
        String versions = text(
                "strategy.changes.between",
                summary.version(to, LANGUAGE),
                summary.versionInside(changes.diff().from(), LANGUAGE));
        return Document.of(text("strategy.changes.document", to.title()), LANGUAGE, versions, association(to))
                .withWatermark(to.isFrozen() ? null : text("strategy.changes.watermark"))
                .withBody(body(changes, versions, whole));
    }

    private List<Block> body(Changes changes, String versions, boolean whole) {
        List<Block> body = new ArrayList<>();
        body.add(prose(versions));
        body.add(prose(summary.counts(changes, LANGUAGE)));
        if (!changes.diff().isUnchanged()) {
            body.add(new Block.DifferenceKey());
        }
        if (changes.diff().isRetitled()) {
            body.add(new Block.Difference(
                    text("strategy.title"),
                    List.of(),
                    RichTextDiff.ofLine(
                            changes.diff().from().title(), changes.diff().to().title())));
            changes.ofTitle().forEach(it -> body.add(reason(it)));
        }
        sections.of(changes, whole, LANGUAGE).forEach(it -> add(body, it));
        return body;
    }

    private void add(List<Block> body, ChangeSection section) {
        body.add(new Block.Heading(2, heading(section)));
        section.notes().forEach(it -> body.add(new Block.Difference("", List.of(it), new RichTextDiff(List.of()))));
        RichTextDiff title = section.title();
        if (title != null) {
            body.add(new Block.Difference(text("strategy.changes.title"), List.of(), title));
        }
        section.reasons().forEach(it -> body.add(reason(it)));
        section.lines().forEach(it -> add(body, it));
        leftOut(body, section.leftOut());
    }

    private String heading(ChangeSection section) {
        if (section.track().isPreface()) {
            return text("strategy.preface");
        }
        ChangedTrack.Standing shown = section.track().shown();
        String heading = text("strategy.document.track", shown.number(), shown.title());
        return section.mark().isEmpty() ? heading : text("strategy.changes.marked", heading, section.mark());
    }

    private void add(List<Block> body, ChangeLine line) {
        leftOut(body, line.leftOut());
        String label = line.kind().isNamed()
                ? line.number() + " " + text("strategy.ParagraphKind." + line.kind())
                : line.number();
        body.add(new Block.Difference(label, line.notes(), line.words()));
        line.reasons().forEach(it -> body.add(reason(it)));
    }

    private void leftOut(List<Block> body, int count) {
        if (count > 0) {
            body.add(prose(text("strategy.changes.leftOut", count)));
        }
    }

    /** Where the reason comes from can't be opened from paper, but can be looked up. */
    private Block reason(ChangeReason reason) {
        List<String> lines = new ArrayList<>();
        lines.add(reason.text());
        reason.links().forEach(it -> lines.add(it.label()));
        lines.removeIf(String::isBlank);
        return new Block.Remark(
                text("strategy.changes.reason", reason.heading()), RichText.ofPlain(String.join("\n", lines)));
    }

    private String association(StrategyVersion version) {
        return versions.find(version.id())
                .flatMap(it -> organisations.find(it.association()))
                .map(Organisation::name)
                .orElse("");
    }

    private String text(String key, Object... values) {
        return texts.text(LANGUAGE, key, values);
    }

    private static Block prose(String text) {
        return new Block.Prose(RichText.ofPlain(text));
    }
}
