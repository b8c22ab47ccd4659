package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.response.SubmittedPapers.Paper;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@link Papers} from what is kept. */
@Component
class StoredPapers implements Papers {

    private final Consultations consultations;
    private final AskedMunicipalities municipalities;
    private final ReceivedVersions received;
    private final Versions own;
    private final VersionStore versions;
    private final VersionStepStore steps;
    private final VersionPapers files;

    StoredPapers(
            Consultations consultations,
            AskedMunicipalities municipalities,
            ReceivedVersions received,
            Versions own,
            VersionStore versions,
            VersionStepStore steps,
            VersionPapers files) {
        this.consultations = consultations;
        this.municipalities = municipalities;
        this.received = received;
        this.own = own;
        this.versions = versions;
        this.steps = steps;
        this.files = files;
    }

    @Override
    public Optional<SubmittedPapers> own(String slug, int number, Actor actor) {
        return municipalities
                .of(slug, actor)
                .flatMap(asked -> own.find(asked, number)
                        .map(it -> papers(
                                asked.consultation(), asked.municipality(), asked.terms(), it, files.minutes(it))));
    }

    @Override
    public Optional<SubmittedPapers> received(String slug, String municipality, int number, Actor actor) {
        return consultations
                .find(slug, actor)
                .filter(it -> ResponsePolicy.allows(ResponseAction.READ_RECEIVED, actor, it.association()))
                .flatMap(asking -> consultations.consultees(asking.id(), actor).stream()
                        .filter(it -> it.slug().equals(municipality))
                        .findFirst()
                        .flatMap(whose -> received.find(asking, whose, number, actor)
                                .map(it -> papers(asking, whose, terms(asking, whose), it, Stream.empty()))));
    }

    private Terms terms(ConsultationSummary consultation, Organisation municipality) {
        return consultations.terms(consultation.id(), municipality.id()).orElseThrow();
    }

    private SubmittedPapers papers(
            ConsultationSummary consultation,
            Organisation municipality,
            Terms terms,
            Version version,
            Stream<Paper> alsoOwn) {
        return new SubmittedPapers(
                consultation,
                municipality,
                terms,
                version.summary(),
                Stream.concat(files.of(consultation, municipality, version), alsoOwn)
                        .toList(),
                versions.replaced(version).map(Version::summary).orElse(null),
                steps.of(version.id()));
    }
}
