package dk.spor.rendering;

import dk.spor.shared.InputText;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Word file's paper: A4 with margins of 25 mm, running head, page numbers, watermark. */
interface DocxPage {

    /** In twentieths of a point, as Word counts. */
    int WIDTH = 11_906;

    int HEIGHT = 16_838;
    int MARGIN = 1_417;

    static void lay(XWPFDocument word, Document document) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(document.wide() ? HEIGHT : WIDTH));
        size.setH(BigInteger.valueOf(document.wide() ? WIDTH : HEIGHT));
        if (document.wide()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        margins(section.addNewPgMar());
        XWPFHeaderFooterPolicy margins = word.createHeaderFooterPolicy();
        if (document.watermark() != null) {
            margins.createWatermark(InputText.normal(document.watermark()));
        }
        XWPFParagraph head =
                margins.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        head.setStyle("Header");
        head.createRun().setText(InputText.normal(document.header()));
        foot(margins.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph(), document);
    }

    /** How much there is between the margins. */
    static int across(XWPFDocument word) {
        BigInteger width =
                (BigInteger) word.getDocument().getBody().getSectPr().getPgSz().getW();
        return width.intValue() - 2 * MARGIN;
    }

    private static void margins(CTPageMar margins) {
        BigInteger width = BigInteger.valueOf(MARGIN);
        margins.setTop(width);
        margins.setRight(width);
        margins.setBottom(width);
        margins.setLeft(width);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void foot(XWPFParagraph foot, Document document) {
        foot.setStyle("Footer");
        for (PageNumber.Part part : PageNumber.in(document.language())) {
            switch (part.kind()) {
                case PAGE -> field(foot, "PAGE");
                case PAGES -> field(foot, "NUMPAGES");
                case WORDS -> foot.createRun().setText(part.words());
            }
        }
    }

    private static void field(XWPFParagraph in, String instruction) {
        var field = in.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
