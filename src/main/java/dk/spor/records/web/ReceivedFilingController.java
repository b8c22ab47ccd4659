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

/** The secretariat files a version that it has received and may read. */
@Controller
@RequestMapping("/consultations/{slug}/responses/{municipality}/versions/{number}/filing")
class ReceivedFilingController {

    private final FilingDesk desk;
    private final FilingAnswers answers;

    ReceivedFilingController(FilingDesk desk, FilingAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping
    FilingPage filing(
            @PathVariable String slug,
            @PathVariable String municipality,
            @PathVariable int number,
            @SignedIn Actor actor) {
        return answers.page(filed(slug, municipality, number, actor), actor);
    }

    @GetMapping("/case-file.zip")
    void caseFile(
            @PathVariable String slug,
            @PathVariable String municipality,
            @PathVariable int number,
            @SignedIn Actor actor,
            HttpServletResponse response)
            throws IOException {
        answers.send(filed(slug, municipality, number, actor), response);
    }

    @PostMapping("/entries")
    Object file(
            @PathVariable String slug,
            @PathVariable String municipality,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String caseNumber,
            @SignedIn Actor actor) {
        return answers.file(filed(slug, municipality, number, actor), caseNumber, actor);
    }

    @PostMapping("/case")
    Object choose(
            @PathVariable String slug,
            @PathVariable String municipality,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String caseNumber,
            @SignedIn Actor actor) {
        return answers.choose(filed(slug, municipality, number, actor), caseNumber, actor);
    }

    private Filed filed(String slug, String municipality, int number, Actor actor) {
        return desk.received(slug, municipality, number, actor).orElseThrow(NotFound::new);
    }
}
