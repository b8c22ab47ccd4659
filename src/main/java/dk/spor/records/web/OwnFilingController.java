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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A municipality files a version of its own response. */
@Controller
@RequestMapping("/consultations/{slug}/response/versions/{number}/filing")
class OwnFilingController {

    private final FilingDesk desk;
    private final FilingAnswers answers;

    OwnFilingController(FilingDesk desk, FilingAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping
    FilingPage filing(@PathVariable String slug, @PathVariable int number, @SignedIn Actor actor) {
        return answers.page(filed(slug, number, actor), actor);
    }

    @GetMapping("/case-file.zip")
    void caseFile(
            @PathVariable String slug, @PathVariable int number, @SignedIn Actor actor, HttpServletResponse response)
            throws IOException {
        answers.send(filed(slug, number, actor), response);
    }

    @PostMapping("/entries")
    Object file(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String caseNumber,
            @SignedIn Actor actor) {
        return answers.file(filed(slug, number, actor), caseNumber, actor);
    }

    @PostMapping("/case")
    Object choose(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String caseNumber,
            @SignedIn Actor actor) {
        return answers.choose(filed(slug, number, actor), caseNumber, actor);
    }

    private Filed filed(String slug, int number, Actor actor) {
        return desk.own(slug, number, actor).orElseThrow(NotFound::new);
    }
}
