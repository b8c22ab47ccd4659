package dk.spor.report.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.organisation.Organisation;
import dk.spor.rendering.Renderer;
import dk.spor.report.AnswerLetter;
import dk.spor.report.Answers;
import dk.spor.report.ConsultationReport;
import dk.spor.report.MunicipalityAnswer;
import dk.spor.report.ReadReport;
import dk.spor.response.Counted;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What each municipality is answered, as a page and as a letter. */
@Controller
class AnswerController {

    private final Answers answers;
    private final AnswerLetter letter;
    private final ReadReport reports;
    private final Renderer renderer;

    AnswerController(Answers answers, AnswerLetter letter, ReadReport reports, Renderer renderer) {
        this.answers = answers;
        this.letter = letter;
        this.reports = reports;
        this.renderer = renderer;
    }

    @GetMapping("/consultations/{slug}/answers")
    AnswersPage list(@PathVariable String slug, @SignedIn Actor actor) {
        ConsultationReport report = reports.of(slug, actor).orElseThrow(NotFound::new);
        List<Organisation> answered = report.consultees().stream()
                .filter(it -> report.of(it)
                        .filter(response -> response.counted() != Counted.DECLINED)
                        .isPresent())
                .toList();
        return new AnswersPage(report.consultation(), answered);
    }

    @GetMapping("/consultations/{slug}/answers/{municipality}")
    AnswerPage page(@PathVariable String slug, @PathVariable String municipality, @SignedIn Actor actor) {
        return new AnswerPage(answer(slug, municipality, actor));
    }

    @GetMapping("/consultations/{slug}/answers/{municipality}/letter.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String slug, @PathVariable String municipality, @SignedIn Actor actor) {
        MunicipalityAnswer answer = answer(slug, municipality, actor);
        return FileResponse.ownPdf(letter.fileName(answer), renderer.pdf(letter.of(answer)), FileResponse.Copies.NONE);
    }

    private MunicipalityAnswer answer(String slug, String municipality, Actor actor) {
        return answers.of(slug, municipality, actor).orElseThrow(NotFound::new);
    }
}
