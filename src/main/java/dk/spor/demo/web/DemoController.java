package dk.spor.demo.web;

import dk.spor.demo.Cast;
import dk.spor.demo.Cast.Part;
import dk.spor.demo.Troupe;
import dk.spor.identity.Actor;
import dk.spor.identity.DemoSignIn;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The entrance of the demo, and signing in as one of its people. */
@Controller
class DemoController {

    private static final String HOME = "/home";

    private final Entrance entrance;
    private final Cast cast;
    private final Troupe troupe;
    private final DemoSignIn signIn;

    DemoController(Entrance entrance, Cast cast, Troupe troupe, DemoSignIn signIn) {
        this.entrance = entrance;
        this.cast = cast;
        this.troupe = troupe;
        this.signIn = signIn;
    }

    @GetMapping("/demo")
    DemoPage choose() {
        return entrance.page();
    }

    /** Whoever acts for several chooses for whom first, as everybody does who has several. */
    @PostMapping("/demo/sign-in")
    SeeOther signIn(@RequestParam String as, HttpServletRequest request, HttpServletResponse response) {
        Part part = cast.withEmail(as).orElseThrow(NotFound::new);
        Optional<Actor> found = troupe.actor(part);
        if (found.isEmpty()) {
            return SeeOther.to("/demo").saying("demo.said.gone");
        }
        Actor actor = found.get();
        signIn.signInAs(
                request,
                response,
                Objects.requireNonNull(actor.person()),
                part.first().organisation().id(),
                part.first().role());
        return SeeOther.to(part.engagements().size() > 1 ? "/acting-for?back=" + HOME : HOME);
    }
}
