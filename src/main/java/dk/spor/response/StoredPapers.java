package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.media.Files;
import dk.spor.organisation.Organisation;
import dk.spor.response.SubmittedPapers.Paper;
import dk.spor.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@link Papers} from what is kept. */
@Component
class StoredPapers implements Papers {

    private final Consultations consultations;
    private final AskedMunicipalities municipalities;
    private final ReceivedResponses received;
    private final Versions own;
    private final VersionStore versions;
    private final VersionFileStore enclosed;
    private final Receipts receipts;
    private final Files files;

    StoredPapers(
            Consultations consultations,
            AskedMunicipalities municipalities,
            ReceivedResponses received,
            Versions own,
            VersionStore versions,
            VersionFileStore enclosed,
            Receipts receipts,
            Files files) {
        this.consultations = consultations;
        this.municipalities = municipalities;
        this.received = received;
        this.own = own;
        this.versions = versions;
        this.enclosed = enclosed;
        this.receipts = receipts;
        this.files = files;
    }

    @Override
    public Optional<SubmittedPapers> own(String slug, Actor actor) {
        return municipalities
                .of(slug, actor)
                .flatMap(asked -> own.current(asked)
                        .map(it -> papers(asked.consultation(), asked.municipality(), asked.terms(), it)));
    }

    @Override
    public Optional<SubmittedPapers> received(String slug, String municipality, Actor actor) {
        return consultations
                .find(slug, actor)
                .filter(it -> ResponsePolicy.allows(ResponseAction.READ_RECEIVED, actor, it.association()))
                .flatMap(it -> received(it, municipality, actor));
    }

    private Optional<SubmittedPapers> received(ConsultationSummary consultation, String municipality, Actor actor) {
        return received.find(consultation, municipality, actor)
                .map(it -> papers(
                        consultation,
                        it.municipality(),
                        consultations
                                .terms(consultation.id(), it.municipality().id())
                                .orElseThrow(),
                        versions.find(it.version().id()).orElseThrow()));
    }

    private SubmittedPapers papers(
            ConsultationSummary consultation, Organisation municipality, Terms terms, Version version) {
        return new SubmittedPapers(
                consultation,
                municipality,
                terms,
                version.summary(),
                Stream.concat(
                                Stream.of(
                                        response(version), text(version), receipt(consultation, municipality, version)),
                                enclosed.of(version.id()).stream().map(this::enclosure))
                        .toList(),
                versions.replaced(version).map(Version::summary).orElse(null));
    }

    private Paper response(Version version) {
        return new Paper(
                PaperKind.RESPONSE,
                "hoeringssvar.pdf",
                "application/pdf",
                version.proof().pdfSha256(),
                () -> files.open(version.proof().pdf()).orElseThrow().bytes());
    }

    /** By its place, as whoever brought it may have called it anything; the name it came with stands in the text. */
    private Paper enclosure(VersionFile file) {
        String extension = file.type().name().toLowerCase(Locale.ROOT);
        return new Paper(
                file.isDocument() ? PaperKind.DOCUMENT : PaperKind.APPENDIX,
                (file.isDocument() ? "dokument." : "bilag-" + file.number() + ".") + extension,
                file.type().mediaType(),
                file.sha256(),
                () -> files.open(file.file()).orElseThrow().bytes());
    }

    private static Paper text(Version version) {
        return new Paper(
                PaperKind.TEXT,
                "hoeringssvar.json",
                "application/json",
                version.proof().jsonSha256(),
                () -> version.proof().json().getBytes(StandardCharsets.UTF_8));
    }

    private Paper receipt(ConsultationSummary consultation, Organisation municipality, Version version) {
        byte[] pdf = receipts.pdf(consultation, municipality, version);
        return new Paper(PaperKind.RECEIPT, "kvittering.pdf", "application/pdf", Sha256.of(pdf), () -> pdf);
    }
}
