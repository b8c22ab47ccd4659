package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.Decision;
import dk.spor.response.Decisions;
import dk.spor.response.Draft;
import dk.spor.response.Drafts;
import dk.spor.response.OpenFiles;
import dk.spor.response.RecordDecision;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import dk.spor.ui.SentFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Records what the municipality's meeting decided. */
@Controller
class DecisionController {

    private final ResponsePages responses;
    private final AgendaPages agenda;
    private final Drafts drafts;
    private final Decisions decisions;
    private final RecordDecision recording;
    private final OpenFiles files;

    DecisionController(
            ResponsePages responses,
            AgendaPages agenda,
            Drafts drafts,
            Decisions decisions,
            RecordDecision recording,
            OpenFiles files) {
        this.responses = responses;
        this.agenda = agenda;
        this.drafts = drafts;
        this.decisions = decisions;
        this.recording = recording;
        this.files = files;
    }

    @GetMapping("/consultations/{slug}/response/decision")
    DecisionPage show(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        Draft draft = drafts.of(asked);
        DecisionForm form = DecisionForm.of(decisions.of(draft).orElse(null), draft.treatment());
        return page(asked, form, Errors.NONE, actor);
    }

    @PostMapping("/consultations/{slug}/response/decision")
    Object keep(
            @PathVariable String slug,
            @ModelAttribute DecisionForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean withoutFile,
            @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        SentFile sent = SentFile.of(file);
        List<Refusal> malformed = form.malformed();
        if (!malformed.isEmpty()) {
            return page(asked, form, new Errors(RecordDecision.alsoOfTheFile(malformed, sent)), actor);
        }
        return recording
                .keep(asked, form.details(), sent, !withoutFile, actor)
                .<Object>fold(
                        done -> SeeOther.to(ResponseAddress.of(asked) + "/decision")
                                .saying("response.decision.said"),
                        refusals -> page(asked, form, new Errors(refusals), actor));
    }

    /** The minutes, to be saved. */
    @GetMapping("/consultations/{slug}/response/decision/file")
    ResponseEntity<InputStreamResource> file(@PathVariable String slug, @SignedIn Actor actor) {
        return DownloadController.saved(decisions
                .of(drafts.of(responses.asked(slug, actor)))
                .map(Decision::file)
                .flatMap(files::open));
    }

    private DecisionPage page(Asked asked, DecisionForm form, Errors errors, Actor actor) {
        Draft draft = drafts.of(asked);
        Optional<Decision> decision = decisions.of(draft);
        return new DecisionPage(
                agenda.steps(asked, draft, actor),
                decision.orElse(null),
                decision.map(it -> responses.name(it.step().by(), actor)).orElse(""),
                form,
                errors);
    }
}
