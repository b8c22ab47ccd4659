package dk.spor.journeys;

import dk.spor.architecture.RealThings;
import dk.spor.architecture.RealThings.Made;
import dk.spor.architecture.Route;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Each page of the table of routes, as somebody who may see it, and what answers each form that is sent empty: accessible,
 * and fitting a desk, a phone and a page at 400 %.
 */
@JourneyTest
class EveryPageJourney {

    private final Cast cast;
    private final RealThings things;
    private final String origin;

    EveryPageJourney(Cast cast, RealThings things, @LocalServerPort int port) {
        this.cast = cast;
        this.things = things;
        this.origin = "http://localhost:" + port;
    }

    @ParameterizedTest
    @CsvSource({
        "SECRETARIAT_LEAD, KKR Midtjylland",
        "ADMINISTRATOR, KKR Midtjylland",
        "COORDINATOR, Viborg Kommune",
        "COORDINATOR, Skive Kommune",
    })
    void everyPageAndEveryAnswerToAnEmptyForm(Role role, String organisation) throws IOException {
        Made made = things.make();
        List<Route> routes = Route.table().stream()
                .filter(it -> !it.may().contains(Route.ANYONE) && it.allows(role))
                .filter(it -> made.whose(role, it).name().equals(organisation))
                .toList();
        try (Visitor visitor = new Visitor(origin, Screen.DESK)) {
            cast.signIn(visitor, cast.somebody(made.whose(role, routes.get(0)), role));
            routes.stream().filter(Route::isShown).map(made::address).forEach(it -> look(visitor, it));
            routes.stream()
                    .filter(it -> "POST".equals(it.method()))
                    .map(made::address)
                    .forEach(it -> visitor.sendEmpty(it).look());
        }
    }

    private static void look(Visitor visitor, String address) {
        visitor.open(address)
                .resize(Screen.PHONE)
                .look()
                .resize(Screen.MAGNIFIED)
                .fits();
        visitor.resize(Screen.DESK);
    }
}
