package dk.spor.report;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.Block;
import dk.spor.rendering.Document;
import dk.spor.rendering.RichText;
import dk.spor.synthesis.Untreated;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The report as a document, with the headings and in the order of a høringsnotat (Vejledning om lovkvalitet 9.1.6). */
@Component
public class ReportDocument {

    private final Wording wording;
    private final Organisations organisations;
    private final FirstChapter first;
    private final Figures figures;
    private final PointBlocks points;
    private final ThirdChapter third;

    ReportDocument(
            Wording wording,
            Organisations organisations,
            FirstChapter first,
            Figures figures,
            PointBlocks points,
            ThirdChapter third) {
        this.wording = wording;
        this.organisations = organisations;
        this.first = first;
        this.figures = figures;
        this.points = points;
        this.third = third;
    }

    /** All of it; of a divided report everything but the points, with a list of the volumes that they stand in. */
    public Document of(CurrentReport current) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Contents(text("report.text.contents"), 4));
        body.addAll(first.of(current));
        body.add(new Block.Heading(2, text("report.text.responses")));
        body.addAll(figures.of(current.read()));
        if (current.read().isDivided()) {
            body.add(volumes(current));
        } else {
            chapter(body, current.read());
        }
        body.addAll(untreated(current.untreated()));
        body.addAll(third.of(current.changes()));
        return document(ReportHead.of(current.report()), text("report.text.title", title(current)), body);
    }

    /** The points of one volume. */
    public Document part(ReportHead head, Volume volume, List<ToldPoint> told) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Heading(2, name(volume)));
        body.addAll(points.of(told, justifications(List.of(told))));
        return document(head, text("report.text.title.volume", head.title(), name(volume)), body);
    }

    /** What a volume is called: "2.2.1. Spor 1: DK2020, del 2 af 5". */
    public String name(Volume volume) {
        return volume.parts() == 1
                ? volume.section().heading()
                : text("report.text.volume", volume.section().heading(), volume.part(), volume.parts());
    }

    /** What the file is called, without its extension. */
    public String fileName(ConsultationReport report, String part) {
        String name = text("report.text.file", report.consultation().slug());
        return part.isEmpty() ? name : name + " " + part;
    }

    private void chapter(List<Block> body, PointsRead read) {
        SharedJustifications justifications =
                justifications(read.sections().stream().map(read::in).toList());
        for (Section section : read.sections()) {
            body.add(new Block.Heading(section.level(), section.heading()));
            if (section.key().equals("removed")) {
                body.add(PointBlocks.prose(text("report.text.removed.why")));
            }
            List<ToldPoint> told = read.in(section);
            body.addAll(
                    told.isEmpty()
                            ? List.of(PointBlocks.prose(text("report.text.noInputs")))
                            : points.of(told, justifications));
            if (section.key().equals("general")) {
                body.add(new Block.Heading(3, text("report.text.points")));
            }
        }
    }

    private static SharedJustifications justifications(List<List<ToldPoint>> sections) {
        return SharedJustifications.of(sections.stream()
                .flatMap(it -> JointItem.of(it).stream())
                .flatMap(it -> it.inTheirWords().stream())
                .toList());
    }

    private List<Block> untreated(List<Untreated> untreated) {
        List<Block> blocks = new ArrayList<>();
        if (!untreated.isEmpty()) {
            blocks.add(new Block.Heading(3, text("report.text.untreated")));
            blocks.add(PointBlocks.prose(text("report.text.untreated.lead")));
        }
        for (Untreated it : untreated) {
            blocks.add(new Block.Quote(
                    RichText.ofPlain(it.words()),
                    text(
                            "report.text.untreated.source",
                            it.label(),
                            it.organisation().name())));
        }
        return blocks;
    }

    private Block volumes(CurrentReport current) {
        return new Block.Table(
                text("report.text.volumes"),
                List.of(text("report.text.volumes.file"), text("report.text.inputs")),
                current.read().volumes().stream()
                        .map(it -> List.of(name(it), Wording.FORMATS.number(size(it, current.read()))))
                        .toList());
    }

    private static int size(Volume volume, PointsRead read) {
        return Math.min(Volume.MOST, read.tally().in(volume.section().key()) - (volume.part() - 1) * Volume.MOST);
    }

    Document document(ReportHead head, String title, List<Block> body) {
        String association =
                organisations.find(head.association()).map(Organisation::name).orElseThrow();
        return Document.of(title, Wording.DANISH, text("report.text.description", association), association)
                .withBody(body);
    }

    private static String title(CurrentReport current) {
        return current.report().consultation().title();
    }

    private String text(String key, Object... values) {
        return wording.text(key, values);
    }
}
