package dk.spor.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF as PDF/A-3 asks for: named, described and tied to the document. */
interface PdfFiles {

    COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    static void attach(PDDocument pdf, List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> byName = new LinkedHashMap<>();
        COSArray associated = new COSArray();
        for (Attachment attachment : attachments) {
            PDComplexFileSpecification file = file(pdf, attachment);
            byName.put(attachment.fileName(), file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode names = new PDEmbeddedFilesNameTreeNode();
        names.setNames(byName);
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        dictionary.setEmbeddedFiles(names);
        pdf.getDocumentCatalog().setNames(dictionary);
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }

    private static PDComplexFileSpecification file(PDDocument pdf, Attachment attachment) throws IOException {
        PDEmbeddedFile embedded =
                new PDEmbeddedFile(pdf, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.mediaType());
        embedded.setSize(attachment.bytes().length);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.fileName());
        file.setFileUnicode(attachment.fileName());
        file.setFileDescription(attachment.description());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName(RELATIONSHIP, "Supplement");
        return file;
    }
}
