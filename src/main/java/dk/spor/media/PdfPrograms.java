package dk.spor.media;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Looks through all that a PDF refers to for what does something when it is read, or holds files of its own, wherever it stands. */
final class PdfPrograms {

    private static final Set<COSName> ACTIONS = Set.of(COSName.getPDFName("JavaScript"), COSName.getPDFName("Launch"));
    /** For each sort of machine, once. */
    private static final List<COSName> FILES = List.of(COSName.F, COSName.UF, COSName.DOS, COSName.MAC, COSName.UNIX);

    private static final COSName SCRIPT = COSName.getPDFName("JS");

    /** A form built by a program of the reader's; neither Word, LibreOffice nor PDF/A has it. */
    private static final COSName BUILT_FORM = COSName.getPDFName("XFA");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfPrograms() {}

    static void refuse(COSDictionary trailer) {
        PdfPrograms programs = new PdfPrograms();
        programs.add(List.of(trailer));
        while (!programs.waiting.isEmpty()) {
            programs.lookAt(programs.waiting.pop());
        }
    }

    private void lookAt(COSBase value) {
        if (value instanceof COSArray array) {
            add(array.toList());
        } else if (value instanceof COSDictionary dictionary) {
            if (acts(dictionary)) {
                throw new Hindered(Hindrance.PDF_PROGRAM);
            } else if (embeds(dictionary.getDictionaryObject(COSName.EF))) {
                throw new Hindered(Hindrance.PDF_FILES);
            }
            add(dictionary.getValues());
        }
    }

    /** Once each, as they refer to each other in rings. */
    private void add(Collection<? extends @Nullable COSBase> values) {
        for (COSBase it : values) {
            COSBase value = it instanceof COSObject reference ? reference.getObject() : it;
            if ((value instanceof COSArray || value instanceof COSDictionary) && seen.add(value)) {
                waiting.push(value);
            }
        }
    }

    private static boolean acts(COSDictionary dictionary) {
        COSBase script = dictionary.getDictionaryObject(SCRIPT);
        return dictionary.getDictionaryObject(COSName.S) instanceof COSName action && ACTIONS.contains(action)
                || script instanceof COSString
                || script instanceof COSStream
                || dictionary.getDictionaryObject(BUILT_FORM) != null;
    }

    /** Only with the bytes of a file: a font may bear the same name. */
    private static boolean embeds(@Nullable COSBase files) {
        return files instanceof COSDictionary dictionary
                && FILES.stream().anyMatch(it -> dictionary.getDictionaryObject(it) instanceof COSStream);
    }
}
