package dk.spor.report;

import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.Renderer;
import dk.spor.rendering.Renderers;
import dk.spor.rendering.Spreadsheet;
import dk.spor.synthesis.LedTo;
import dk.spor.ui.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Makes every kind of file of a large report in a JVM of its own, and says how long each took. */
final class LargeReportMain {

    private LargeReportMain() {}

    public static void main(String[] arguments) throws IOException {
        LargeReport large = new LargeReport();
        Wording wording = new Wording(new Texts());
        Sections sections = new Sections(wording);
        TreatmentWords treatments = new TreatmentWords(wording);
        Telling telling = new Telling(
                new PointWords(wording, treatments),
                sections,
                new DefaultListableBeanFactory().getBeanProvider(LedTo.class),
                read -> Map.of());
        ReadPoints points = new ReadPoints(large, sections, telling);
        ReportDocument document = new ReportDocument(
                wording,
                organisations(),
                new FirstChapter(wording, treatments),
                new Figures(wording),
                new PointBlocks(wording),
                new ThirdChapter(wording));
        ResponseTable table = new ResponseTable(wording, document);
        Renderer renderer = Renderers.real();
        long began = System.nanoTime();
        PointsRead read = points.read(large.report, "track-1-1", Actor.ANYONE);
        began = said(
                "read " + read.tally().all() + " points, volumes "
                        + read.volumes().size(),
                began,
                0);
        CurrentReport current = new CurrentReport(large.report, read, List.of(), List.of());
        ReportHead head = ReportHead.of(large.report);
        Volume volume = current.volume("track-1-1").orElseThrow();
        began = said("front.pdf", began, renderer.pdf(document.of(current)).length);
        began = said("volume.pdf", began, renderer.pdf(document.part(head, volume, read.told())).length);
        began = said("volume.docx", began, renderer.docx(document.part(head, volume, read.told())).length);
        began = said("table.pdf", began, renderer.pdf(table.of(head, read.told())).length);
        Spreadsheet spreadsheet = Renderers.spreadsheet();
        List<String> headings =
                List.of(Column.values()).stream().map(table::heading).toList();
        spreadsheet.xlsx("Hvidbog", headings, writer -> rows(points, large, writer), OutputStream.nullOutputStream());
        said("xlsx", began, 0);
    }

    private static void rows(ReadPoints points, LargeReport large, Consumer<List<@Nullable Object>> writer) {
        points.each(large.report, Actor.ANYONE, point -> {
            List<Object> cells = new ArrayList<>();
            List.of(Column.values()).forEach(it -> cells.add(it.of(point)));
            writer.accept(cells);
        });
    }

    private static long said(String what, long began, int bytes) {
        long now = System.nanoTime();
        System.out.printf("%s: %d ms, %d kB%n", what, (now - began) / 1_000_000, bytes / 1_000);
        return now;
    }

    private static Organisations organisations() {
        Organisation association = new LargeReport().report.consultees().get(0);
        return (Organisations) Proxy.newProxyInstance(
                Organisations.class.getClassLoader(),
                new Class<?>[] {Organisations.class},
                (proxy, method, values) -> Optional.of(association));
    }
}
