package dk.spor.rendering;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Makes a PDF depend on its content alone: no hour of making, and an identity worked out from what it says. */
interface PdfProperties {

    Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

    static void settle(PDDocument pdf, String page, List<Attachment> attachments) throws IOException {
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATED.matcher(dated).replaceAll("").getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(identity(page, attachments));
    }

    private static long identity(String page, List<Attachment> attachments) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(page.getBytes(StandardCharsets.UTF_8));
            attachments.forEach(attachment -> digest.update(attachment.bytes()));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
