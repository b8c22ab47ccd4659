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

/** A municipality files its own response. */
@Controller
class OwnFilingController {

    private final FilingDesk desk;
    private final FilingAnswers answers;

    OwnFilingController(FilingDesk desk, FilingAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/consultations/{slug}/response/filing")
    FilingPage filing(@PathVariable String slug, @SignedIn Actor actor) {
        return answers.page(filed(slug, actor), actor);
    }

    @GetMapping("/consultations/{slug}/response/filing/case-file.zip")
    void caseFile(@PathVariable String slug, @SignedIn Actor actor, HttpServletResponse response) throws IOException {
        answers.send(filed(slug, actor), response);
    }

    @PostMapping("/consultations/{slug}/response/filing/entries")
    Object file(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String caseNumber,
            @SignedIn Actor actor) {
        return answers.file(filed(slug, actor), version, caseNumber, actor);
    }

    @PostMapping("/consultations/{slug}/response/filing/case")
    Object choose(
            @PathVariable String slug, @RequestParam(defaultValue = "") String caseNumber, @SignedIn Actor actor) {
        return answers.choose(filed(slug, actor), caseNumber, actor);
    }

    private Filed filed(String slug, Actor actor) {
        return desk.own(slug, actor).orElseThrow(NotFound::new);
    }
}
