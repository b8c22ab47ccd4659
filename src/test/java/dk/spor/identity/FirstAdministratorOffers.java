package dk.spor.identity;

import org.springframework.stereotype.Component;

/** What an empty installation prints, for tests of the page that it leads to. */
@Component
public class FirstAdministratorOffers {

    private final FirstAdministrator first;

    FirstAdministratorOffers(FirstAdministrator first) {
        this.first = first;
    }

    /** The printed address, without the server's. */
    public String make() {
        return first.make().orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    public boolean isMade() {
        return first.make().isPresent();
    }
}
