package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.media.Files;
import dk.spor.media.StoredFile;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.Attachment;
import dk.spor.rendering.Block;
import dk.spor.rendering.Block.Entry;
import dk.spor.rendering.Block.Facts;
import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import dk.spor.rendering.RichText;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The receipt as a PDF of its own that carries the response's PDF inside. The same version always gives the same bytes. */
@Component
class ReceiptDocuments {

    private static final Formats DANISH = Formats.DANISH;

    private final Organisations organisations;
    private final Texts texts;
    private final ResponseDocuments documents;
    private final Renderer renderer;
    private final Files files;
    private final VersionFileStore enclosed;

    ReceiptDocuments(
            Organisations organisations,
            Texts texts,
            ResponseDocuments documents,
            Renderer renderer,
            Files files,
            VersionFileStore enclosed) {
        this.organisations = organisations;
        this.texts = texts;
        this.documents = documents;
        this.renderer = renderer;
        this.files = files;
        this.enclosed = enclosed;
    }

    byte[] pdf(ConsultationSummary consultation, Organisation municipality, Version version) {
        StoredFile response = files.open(version.proof().pdf()).orElseThrow();
        return renderer.pdf(
                document(consultation, municipality.name(), version),
                List.of(new Attachment(
                        response.name(),
                        response.mediaType(),
                        text("response.document.title", municipality.name()),
                        response.bytes())));
    }

    private Document document(ConsultationSummary consultation, String municipality, Version version) {
        return Document.of(
                        text("response.receipt.document.title"),
                        DANISH.locale(),
                        text("response.receipt.document.description", municipality, consultation.title()),
                        text("response.document.header", municipality))
                .withBody(List.of(
                        prose(text(
                                "response.receipt.received.sentence",
                                organisations
                                        .find(consultation.association())
                                        .orElseThrow()
                                        .name(),
                                municipality,
                                DANISH.toTheSecond(version.receivedAt()))),
                        new Facts(facts(consultation, version)),
                        new Heading(2, text("response.receipt.next")),
                        prose(text("response.receipt.document.next"))));
    }

    private List<Entry> facts(ConsultationSummary consultation, Version version) {
        Proof proof = version.proof();
        List<Entry> facts = new ArrayList<>(List.of(
                entry("number", proof.receipt().value()),
                entry("consultation", consultation.title()),
                entry("received", received(version.arrival(), version.receivedAt())),
                entry(
                        "version",
                        text(
                                "response.receipt.version.value",
                                version.number(),
                                text("response.VersionKind." + version.kind())))));
        if (version.kind() != VersionKind.DECLINED) {
            facts.add(entry("treatment", documents.treatment(version.treatment())));
        }
        if (version.reservation() != null) {
            facts.add(entry("reservation", version.reservation().text()));
        }
        if (version.kind().hasInputs()) {
            facts.add(entry(
                    "extent",
                    text("response.receipt.extent.value", version.inputs().size(), DANISH.tenths(version.pages()))));
        }
        for (VersionFile it : enclosed.of(version.id())) {
            String label = it.isDocument()
                    ? text("response.document.original")
                    : text("response.document.appendix", it.number());
            facts.add(new Entry(label, documents.named(it.name(), it.type(), it.size()) + "\n" + it.sha256()));
        }
        Arrival.@Nullable Registration registered = version.arrival().registered();
        if (registered != null) {
            facts.add(entry("registered", registered(registered)));
        }
        facts.add(entry("jsonDigest", proof.jsonSha256()));
        facts.add(entry("pdfDigest", proof.pdfSha256()));
        return facts;
    }

    private String received(Arrival arrival, Instant at) {
        String received = DANISH.toTheSecond(at);
        return arrival.late() ? received + ", " + text("response.receipt.late") : received;
    }

    /** It names no person: the receipt is shown to others. */
    private String registered(Arrival.Registration registered) {
        return text(
                "response.registered.sentence",
                text("response.Channel." + registered.channel()),
                registered.sender(),
                DANISH.moment(registered.at()));
    }

    private Entry entry(String label, String value) {
        return new Entry(text("response.receipt." + label), value);
    }

    private static Block prose(String text) {
        return new Prose(RichText.ofPlain(text));
    }

    private String text(String key, Object... values) {
        return texts.text(DANISH.locale(), key, values);
    }
}
