package dk.spor.identity.web;

import dk.spor.identity.LinkId;
import dk.spor.identity.UseCode;
import dk.spor.ui.Errors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of sign-in for those who type the code from the mail. */
@Controller
class SignInCodeController {

    /** What a browser that has not asked is asked about: nothing, so no code is right. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final UseCode useCode;
    private final Seating seating;

    SignInCodeController(UseCode useCode, Seating seating) {
        this.useCode = useCode;
        this.seating = seating;
    }

    @GetMapping("/sign-in/code")
    SignInCodePage form() {
        return new SignInCodePage(Errors.NONE);
    }

    @PostMapping("/sign-in/code")
    Object use(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return useCode.use(asked(request), code)
                .fold(
                        arrived -> seating.signIn(request, arrived),
                        refusals -> new SignInCodePage(new Errors(refusals)));
    }

    private static LinkId asked(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        UUID id = session == null ? null : (UUID) session.getAttribute(SignInController.ASKED);
        return new LinkId(id == null ? NOTHING : id);
    }
}
