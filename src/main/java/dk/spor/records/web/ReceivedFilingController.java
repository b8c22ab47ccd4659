package dk.spor.records.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.records.Filed;
import dk.spor.records.FilingDesk;
import dk.spor.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretariat files a response that it has received and may read. */
@Controller
class ReceivedFilingController {

    private final FilingDesk desk;
    private final FilingAnswers answers;

    ReceivedFilingController(FilingDesk desk, FilingAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/consultations/{slug}/responses/{municipality}/filing")
    FilingPage filing(@PathVariable String slug, @PathVariable String municipality, @SignedIn Actor actor) {
        return answers.page(filed(slug, municipality, actor), actor);
    }

    @GetMapping("/consultations/{slug}/responses/{municipality}/filing/case-file.zip")
    void caseFile(
            @PathVariable String slug,
            @PathVariable String municipality,
            @SignedIn Actor actor,
            HttpServletResponse response)
            throws IOException {
        answers.send(filed(slug, municipality, actor), response);
    }

    @PostMapping("/consultations/{slug}/responses/{municipality}/filing/entries")
    Object file(
            @PathVariable String slug,
            @PathVariable String municipality,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String caseNumber,
            @SignedIn Actor actor) {
        return answers.file(filed(slug, municipality, actor), version, caseNumber, actor);
    }

    @PostMapping("/consultations/{slug}/responses/{municipality}/filing/case")
    Object choose(
            @PathVariable String slug,
            @PathVariable String municipality,
            @RequestParam(defaultValue = "") String caseNumber,
            @SignedIn Actor actor) {
        return answers.choose(filed(slug, municipality, actor), caseNumber, actor);
    }

    private Filed filed(String slug, String municipality, Actor actor) {
        return desk.received(slug, municipality, actor).orElseThrow(NotFound::new);
    }
}
