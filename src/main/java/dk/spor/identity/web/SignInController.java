package dk.spor.identity.web;

import dk.spor.identity.AskToSignIn;
import dk.spor.identity.LinkId;
import dk.spor.shared.Outcome;
import dk.spor.ui.Errors;
import dk.spor.ui.OwnPath;
import dk.spor.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first step of sign-in: an address to which a link and a code are sent. */
@Controller
class SignInController {

    static final String ASKED = "asked-to-sign-in";

    private final AskToSignIn askToSignIn;

    SignInController(AskToSignIn askToSignIn) {
        this.askToSignIn = askToSignIn;
    }

    @GetMapping("/sign-in")
    SignInPage form(@RequestParam(defaultValue = "/") String back) {
        return new SignInPage("", OwnPath.orFront(back), Errors.NONE);
    }

    @PostMapping("/sign-in")
    Object ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "/") String back,
            Locale language,
            HttpServletRequest request) {
        String where = OwnPath.orFront(back);
        Outcome<LinkId> asked = askToSignIn.ask(email, language, request.getRemoteAddr(), where);
        return asked.fold(
                id -> {
                    request.getSession().setAttribute(ASKED, id.value());
                    return SeeOther.to("/sign-in/code");
                },
                refusals -> new SignInPage(email, where, new Errors(refusals)));
    }
}
