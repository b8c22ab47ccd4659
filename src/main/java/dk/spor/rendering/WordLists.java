package dk.spor.rendering;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;

/** Gives the lists of one Word file to another, beside the lists that it has. */
final class WordLists {

    private final XWPFNumbering from;
    private final XWPFDocument to;
    private final Map<String, String> known = new HashMap<>();
    private final Map<BigInteger, BigInteger> kinds = new HashMap<>();

    WordLists(XWPFDocument from, XWPFDocument to) {
        this.from = from.getNumbering();
        this.to = to;
    }

    /** The number of the list that has this number in the first file. */
    String inTarget(String number) {
        return known.computeIfAbsent(number, this::add);
    }

    private String add(String number) {
        XWPFNumbering numbering = to.getNumbering() == null ? to.createNumbering() : to.getNumbering();
        CTNum list = from.getNum(new BigInteger(number)).getCTNum();
        BigInteger kind = kinds.computeIfAbsent(list.getAbstractNumId().getVal(), it -> kind(numbering, it));
        BigInteger added = numbering.addNum(kind);
        CTNum copy = (CTNum) list.copy();
        copy.setNumId(added);
        copy.getAbstractNumId().setVal(kind);
        numbering.getNum(added).getCTNum().set(copy);
        return added.toString();
    }

    private BigInteger kind(XWPFNumbering numbering, BigInteger original) {
        BigInteger free = numbering.getAbstractNums().stream()
                .map(it -> it.getCTAbstractNum().getAbstractNumId())
                .reduce(BigInteger.ZERO, BigInteger::max)
                .add(BigInteger.ONE);
        CTAbstractNum copy =
                (CTAbstractNum) from.getAbstractNum(original).getCTAbstractNum().copy();
        copy.setAbstractNumId(free);
        return numbering.addAbstractNum(new XWPFAbstractNum(copy, numbering));
    }
}
