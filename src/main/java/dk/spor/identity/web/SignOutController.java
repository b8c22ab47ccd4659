package dk.spor.identity.web;

import dk.spor.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Signs out: the session ends, and nothing of it is kept. */
@Controller
class SignOutController {

    @PostMapping("/sign-out")
    SeeOther signOut(HttpServletRequest request) {
        Seating.leave(request);
        return SeeOther.to("/");
    }
}
