package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.media.Files;
import dk.spor.media.StoredFile;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import org.springframework.stereotype.Component;

/** The receipt of each version: made once, soon after the submission, and from then on the same file. */
@Component
public class Receipts {

    private final Consultations consultations;
    private final Organisations organisations;
    private final ResponseStore responses;
    private final VersionStore versions;
    private final ReceiptStore receipts;
    private final ReceiptDocuments documents;
    private final Files files;
    private final KeepReceipt keeping;

    Receipts(
            Consultations consultations,
            Organisations organisations,
            ResponseStore responses,
            VersionStore versions,
            ReceiptStore receipts,
            ReceiptDocuments documents,
            Files files,
            KeepReceipt keeping) {
        this.consultations = consultations;
        this.organisations = organisations;
        this.responses = responses;
        this.versions = versions;
        this.receipts = receipts;
        this.documents = documents;
        this.files = files;
        this.keeping = keeping;
    }

    /** As it is kept; until it has been, made anew, which gives the same bytes. */
    public byte[] pdf(ConsultationSummary consultation, Organisation municipality, Version version) {
        return receipts.find(version.id())
                .flatMap(files::open)
                .map(StoredFile::bytes)
                .orElseGet(() -> documents.pdf(consultation, municipality, version));
    }

    /** Keeps the receipt of this version, if it has not been. */
    void keep(VersionId id) {
        if (receipts.find(id).isEmpty()) {
            Version version = versions.find(id).orElseThrow();
            ResponseStore.Owner owner = responses.owner(version.response());
            ConsultationSummary consultation =
                    consultations.find(owner.consultation(), Actor.ANYONE).orElseThrow();
            Organisation municipality = organisations.find(owner.organisation()).orElseThrow();
            keeping.keep(
                    id,
                    "kvittering-" + municipality.slug() + ".pdf",
                    documents.pdf(consultation, municipality, version));
        }
    }
}
