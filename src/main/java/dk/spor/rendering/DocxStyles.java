package dk.spor.rendering;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a Word file the styles and lists of {@code docx-styles.xml} and {@code docx-numbering.xml}. */
interface DocxStyles {

    BigInteger BULLETS = BigInteger.ZERO;
    BigInteger NUMBERS = BigInteger.ONE;

    static void define(XWPFDocument word, Locale language) throws IOException {
        try {
            XWPFStyles styles = word.createStyles();
            styles.setStyles(StylesDocument.Factory.parse(Print.resource("/rendering/docx-styles.xml"))
                    .getStyles());
            styles.setSpellingLanguage(language.getLanguage().equals("en") ? "en-GB" : "da-DK");
            word.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(Print.resource("/rendering/docx-numbering.xml"))
                            .getNumbering());
        } catch (XmlException e) {
            throw new IOException("The Word styles can't be read", e);
        }
    }

    /** A list of its own, so that its numbers begin at 1. */
    static BigInteger newList(XWPFDocument word, boolean ordered) {
        XWPFNumbering numbering = word.getNumbering();
        BigInteger list = numbering.addNum(ordered ? NUMBERS : BULLETS);
        for (int level = 0; ordered && level < ListReader.DEPTH; level++) {
            CTNumLvl override = numbering.getNum(list).getCTNum().addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(level));
            override.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return list;
    }
}
