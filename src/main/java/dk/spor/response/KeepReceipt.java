package dk.spor.response;

import dk.spor.media.Files;
import dk.spor.shared.Sha256;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores the receipt of a version; the first one stays. */
@Component
class KeepReceipt {

    private final ReceiptStore receipts;
    private final Files files;
    private final Clock clock;

    KeepReceipt(ReceiptStore receipts, Files files, Clock clock) {
        this.receipts = receipts;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    public void keep(VersionId version, String name, byte[] pdf) {
        receipts.insert(version, files.keep(name, "application/pdf", pdf), Sha256.of(pdf), clock.instant());
    }
}
