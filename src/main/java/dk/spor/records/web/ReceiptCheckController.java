package dk.spor.records.web;

import dk.spor.records.CheckReceipt;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where anyone who holds a receipt or a response has it checked. The page's script sends the digest and no file. */
@Controller
class ReceiptCheckController {

    private final CheckReceipt checking;

    ReceiptCheckController(CheckReceipt checking) {
        this.checking = checking;
    }

    @GetMapping("/receipt-check")
    ReceiptCheckPage form() {
        return new ReceiptCheckPage("", "", Errors.NONE, null);
    }

    @PostMapping("/receipt-check")
    ReceiptCheckPage check(
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        boolean sent = file != null && !file.isEmpty();
        if (digest.isBlank() && !sent) {
            String text = number.isBlank() ? "nothing" : "numberAlone";
            Refusal nothing = Refusal.of("records.check.refusal." + text).at("file");
            return new ReceiptCheckPage(number, "", new Errors(List.of(nothing)), null);
        }
        String asked = digest.isBlank() ? digest(file) : digest;
        return checking.check(asked, number, request.getRemoteAddr())
                .fold(
                        found -> new ReceiptCheckPage(number, asked, Errors.NONE, found),
                        refusals -> new ReceiptCheckPage(number, digest, new Errors(refusals), null));
    }

    /** Read through once, a piece at a time; the server throws the upload away with the request. */
    private static String digest(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return "";
        }
        try (InputStream bytes = file.getInputStream()) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, sha256).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
