package dk.spor.identity.web;

import dk.spor.identity.UseLink;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of sign-in for those who follow the link in the mail. Looking at it never uses it. */
@Controller
class SignInLinkController {

    private final UseLink useLink;
    private final Seating seating;

    SignInLinkController(UseLink useLink, Seating seating) {
        this.useLink = useLink;
        this.seating = seating;
    }

    @GetMapping("/sign-in/link")
    SignInLinkPage button(@RequestParam(defaultValue = "") String token) {
        return new SignInLinkPage(token);
    }

    @PostMapping("/sign-in/link")
    Object use(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        return useLink.use(token).fold(arrived -> seating.signIn(request, arrived), refusals -> new LinkOverPage());
    }
}
