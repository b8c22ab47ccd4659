package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.media.Contents;
import dk.spor.media.Found;
import dk.spor.media.Inspected;
import dk.spor.media.PdfFixtures;
import dk.spor.media.Uploads;
import dk.spor.rendering.Renderer;
import dk.spor.rendering.RichText;
import dk.spor.shared.Outcome;
import dk.spor.strategy.Strategies;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Submitting and registering as they are but for the paper, which is {@link SamePaper}: for tests of many of them. */
@Component
final class SubmissionOnSamePaper {

    private final SubmitResponse submitting;
    private final Registry registry;
    private final Uploads uploads;

    SubmissionOnSamePaper(
            Drafts drafts,
            Strategies strategies,
            Renderer renderer,
            ResponseDocuments documents,
            Reception reception,
            ResponseStore responses,
            VersionStore versions,
            KeepRegistered keeping,
            Clock clock,
            Uploads uploads) {
        ResponseRendering rendering = new ResponseRendering(new SamePaper(renderer), documents);
        this.submitting = new SubmitResponse(drafts, strategies, rendering, reception);
        this.registry = new RegisterAnswer(responses, versions, strategies, rendering, keeping, clock);
        this.uploads = uploads;
    }

    Outcome<Version> submit(Asked asked, Submission form, Actor actor, Instant received) {
        return submitting.submit(asked, form, actor, received);
    }

    /** A letter with remarks that came at this instant, taken also when that was too late. */
    Outcome<Version> register(Asked asked, Instant received, int replaces, Actor actor) {
        return registry.register(asked, letter(received, replaces), actor);
    }

    private SentAnswer letter(Instant received, int replaces) {
        Contents contents = PdfFixtures.read("<p>Vi bakker op.</p>");
        Inspected file = Found.file("brev.pdf", PdfFixtures.pdf(1, "Vi bakker op."), contents);
        UUID key = UUID.randomUUID();
        Enclosure original = new Enclosure(
                new EnclosureId(key), uploads.put(file), file.name(), file.type(), file.size(), file.sha256(), false);
        return new SentAnswer(
                key,
                new OwnDocument(original, 1, true, true, true, false, new InputId(key), 1),
                Channel.PAPER,
                received,
                "Klimasekretariatet",
                VersionKind.FINAL,
                TreatmentDetails.administrative(),
                null,
                RichText.ofPlain("Vi bakker op."),
                "Sendt som brev.",
                true,
                replaces);
    }
}
