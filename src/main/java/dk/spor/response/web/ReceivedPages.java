package dk.spor.response.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.response.OpenFiles;
import dk.spor.response.ReceivedVersions;
import dk.spor.response.SubmittedInput;
import dk.spor.response.VersionSummary;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the secretariat's page of one version shows, once it is found that it may be read. */
@Component
class ReceivedPages {

    private final ReceivedVersions versions;
    private final ResponsePages pages;
    private final OpenFiles files;

    ReceivedPages(ReceivedVersions versions, ResponsePages pages, OpenFiles files) {
        this.versions = versions;
        this.pages = pages;
        this.files = files;
    }

    OneReceivedPage of(
            ConsultationSummary consultation,
            Organisation municipality,
            VersionSummary version,
            List<SubmittedInput> inputs,
            Actor actor) {
        return new OneReceivedPage(
                consultation,
                municipality,
                version,
                versions.whyRegistered(version),
                files.of(version.id()),
                SubmittedPages.cards(inputs, pages.strategy(version.strategy(), actor)),
                versions.all(consultation, municipality, actor));
    }
}
