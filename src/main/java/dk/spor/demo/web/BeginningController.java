package dk.spor.demo.web;

import dk.spor.demo.Beginning;
import dk.spor.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Beginning the demo again, after a question. */
@Controller
class BeginningController {

    private final Beginning beginning;

    BeginningController(Beginning beginning) {
        this.beginning = beginning;
    }

    @GetMapping("/demo/beginning")
    BeginningPage ask() {
        return new BeginningPage();
    }

    /** The visitor's own session ends with all others. */
    @PostMapping("/demo/beginning")
    SeeOther begin(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        beginning.begin();
        return SeeOther.to("/demo").saying("demo.said.begun");
    }
}
