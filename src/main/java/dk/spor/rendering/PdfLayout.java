package dk.spor.rendering;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;

/** A document set on pages: the one layout that is both measured and printed. */
final class PdfLayout implements AutoCloseable {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new PdfLog());
    }

    private final PDDocument pdf = new PDDocument();
    private final PdfBoxRenderer renderer;
    private final org.jsoup.nodes.Document page;

    PdfLayout(org.jsoup.nodes.Document page) {
        this.page = page;
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(SRGB)
                .withProducer("Spor")
                .usePDDocument(pdf)
                .withW3cDocument(new W3CDom().fromJsoup(page), "/");
        Typeface.useAll(pdf, builder);
        renderer = builder.buildPdfRenderer();
        renderer.layout();
    }

    /** The pages that the body begins, and how far down the last of them it reaches. */
    PageMeasure measure() {
        Box body = renderer.getSharedContext().getBoxById(Print.BODY);
        if (body == null || body.getHeight() == 0) {
            return new PageMeasure(0, 0);
        }
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        long before = pages.stream()
                .filter(page -> page.getBottom() <= body.getAbsY())
                .count();
        PageBox last = pages.get(pages.size() - 1);
        double used = body.getAbsY() + body.getHeight() - last.getTop();
        double height = last.getBottom() - last.getTop();
        return new PageMeasure(
                (int) (pages.size() - before), Math.min(1, Math.max(0, used / height)), parts(body, height));
    }

    /** Every heading of the body has an identity, by {@link Bookmarks}. */
    private Map<String, Double> parts(Box body, double height) {
        Map<String, Double> parts = new HashMap<>();
        new PartHeights(
                        Objects.requireNonNull(page.getElementById(Print.BODY)),
                        heading -> Optional.ofNullable(
                                        renderer.getSharedContext().getBoxById(heading.id()))
                                .map(it -> (double) it.getAbsY()),
                        body.getAbsY() + body.getHeight())
                .all()
                .forEach((part, units) -> parts.put(part, units / height));
        return parts;
    }

    /** The pages as a PDF, open until this layout is closed. */
    PDDocument print() throws IOException {
        renderer.createPDFWithoutClosing();
        return pdf;
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        pdf.close();
    }
}
