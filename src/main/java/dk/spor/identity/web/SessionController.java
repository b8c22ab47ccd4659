package dk.spor.identity.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Asked by a page whose reader wants to stay signed in; asking is enough. */
@Controller
class SessionController {

    @GetMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay(@SignedIn Actor actor) {}
}
