package dk.spor.synthesis;

import dk.spor.rendering.Block;
import dk.spor.rendering.RichText;
import dk.spor.response.SubmittedInput;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The inputs of one part of the report, each named by the text that it was written to. */
final class ReportInputs {

    private static final Locale DANISH = Formats.DANISH.locale();

    private final Texts texts;

    ReportInputs(Texts texts) {
        this.texts = texts;
    }

    List<Block> of(List<ReportedInput> inputs, StrategyText draft) {
        if (inputs.isEmpty()) {
            return List.of(new Block.Prose(RichText.ofPlain(text("synthesis.report.noInputs"))));
        }
        List<Block> blocks = new ArrayList<>();
        inputs.forEach(it -> add(blocks, it, draft));
        return blocks;
    }

    private void add(List<Block> blocks, ReportedInput reported, StrategyText draft) {
        SubmittedInput input = reported.input();
        blocks.add(new Block.Heading(
                5, text("synthesis.report.input", reported.from().name(), input.number(), about(reported, draft))));
        removed(reported, draft).ifPresent(blocks::add);
        blocks.add(new Block.Prose(input.text()));
        if (!input.justification().isBlank()) {
            blocks.add(new Block.Remark(text("synthesis.report.justification"), input.justification()));
        }
    }

    private String about(ReportedInput reported, StrategyText draft) {
        SubmittedInput input = reported.input();
        return switch (input.kind()) {
            case GENERAL -> text("synthesis.report.about.GENERAL");
            case TRACK ->
                isRemoved(reported, draft)
                        ? text("synthesis.report.about.TRACK." + input.stance() + ".removed", titleOfTrack(reported))
                        : text("synthesis.report.about.TRACK." + input.stance());
            case PARAGRAPH ->
                reported.writtenTo().id().equals(draft.id())
                        ? text("synthesis.report.about.PARAGRAPH", number(reported))
                        : text("synthesis.report.about.PARAGRAPH.earlier", number(reported));
            case SUPPLEMENTARY_THEME ->
                text("synthesis.report.about.THEME." + input.placement(), input.theme() == null ? "" : input.theme());
        };
    }

    /** The wording of a paragraph that can no longer be looked up in the draft. */
    private Optional<Block> removed(ReportedInput reported, StrategyText draft) {
        return isRemoved(reported, draft)
                ? paragraph(reported)
                        .map(it -> new Block.Quote(it.text(), text("synthesis.report.removed.source", it.number())))
                : Optional.empty();
    }

    private static boolean isRemoved(ReportedInput reported, StrategyText draft) {
        return Topic.of(reported.input(), draft) instanceof Topic.Removed;
    }

    private static String titleOfTrack(ReportedInput reported) {
        return Optional.ofNullable(reported.input().track())
                .flatMap(reported.writtenTo()::track)
                .map(Track::title)
                .orElse("");
    }

    private static String number(ReportedInput reported) {
        return paragraph(reported).map(Paragraph::number).orElse("");
    }

    private static Optional<Paragraph> paragraph(ReportedInput reported) {
        return Optional.ofNullable(reported.input().paragraph()).flatMap(reported.writtenTo()::paragraph);
    }

    private String text(String key, Object... values) {
        return texts.text(DANISH, key, values);
    }
}
