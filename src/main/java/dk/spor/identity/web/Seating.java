package dk.spor.identity.web;

import dk.spor.identity.Arrived;
import dk.spor.identity.Mandate;
import dk.spor.identity.Mandates;
import dk.spor.identity.PersonId;
import dk.spor.shared.SystemClock;
import dk.spor.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs people in and out: each sign-in gets a new session, to which nothing of the visitor's old one is carried. */
@Component
class Seating {

    /** Where those begin who had nothing else in mind. */
    private static final String HOME = "/home";

    private final Mandates mandates;
    private final SystemClock clock;

    Seating(Mandates mandates, SystemClock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Signs in, and says where to go on: who has several mandates chooses one first. */
    SeeOther signIn(HttpServletRequest request, Arrived arrived) {
        List<Mandate> inForce = mandates.inForce(arrived.person());
        boolean one = inForce.size() == 1;
        seat(request, arrived.person(), one ? inForce.get(0) : null);
        String on = "/".equals(arrived.back()) ? HOME : arrived.back();
        return SeeOther.to(one ? on : "/acting-for?back=" + encoded(on));
    }

    /** Signs in, or changes over, to act on this mandate. */
    void seat(HttpServletRequest request, PersonId person, @Nullable Mandate mandate) {
        leave(request);
        Seat.of(person, mandate, clock.now()).takenIn(request.getSession());
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
