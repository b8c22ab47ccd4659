package dk.spor.demo;

import dk.spor.identity.Role;
import dk.spor.organisation.Member;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Copenhagen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people of the demo world, called by their function; nobody is named who does not exist. */
@Component
public class Cast {

    private static final String ASSOCIATION = "KKR Midtjylland";

    private final Organisations organisations;

    Cast(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Where and as what somebody acts. */
    public record Engagement(Organisation organisation, Role role) {}

    /**
     * One person.
     *
     * @param email under a domain that is reserved for examples
     */
    public record Part(String name, String email, List<Engagement> engagements) {

        public Engagement first() {
            return engagements.get(0);
        }
    }

    public Organisation association() {
        return organisations.named(ASSOCIATION).orElseThrow();
    }

    public Organisation municipality(String shortName) {
        return organisations.named(shortName).orElseThrow();
    }

    /** Those of the association: the administrator first, as nobody else can let the others in. */
    public List<Part> ofAssociation() {
        Organisation association = association();
        return List.of(
                of(association, Role.ADMINISTRATOR, "Brugeradministrator", "brugeradministrator"),
                of(association, Role.SECRETARIAT_LEAD, "Sekretariatsleder", "sekretariatsleder"),
                of(association, Role.SECRETARIAT_OFFICER, "Sagsbehandler", "sagsbehandler"),
                of(association, Role.CHAIR, "Formand", "formand"),
                of(association, Role.BOARD_MEMBER, "KKR-medlem", "medlem"));
    }

    /** The nineteen co-ordinators, in Danish alphabetical order. */
    public List<Part> coordinators() {
        return organisations.membersOf(association().id(), Copenhagen.day(DemoClock.BEGINNING)).stream()
                .map(Member::organisation)
                .map(it -> of(it, Role.COORDINATOR, "KKR-koordinator", "kkr-koordinator"))
                .toList();
    }

    public Part coordinator(String shortName) {
        return of(municipality(shortName), Role.COORDINATOR, "KKR-koordinator", "kkr-koordinator");
    }

    /** Acts for two municipalities, and so chooses one first. */
    Part deputy() {
        Organisation viborg = municipality("Viborg");
        Organisation skive = municipality("Skive");
        return new Part(
                "Stedfortræder, Viborg Kommune og Skive Kommune",
                "stedfortraeder@viborg.example.org",
                List.of(new Engagement(viborg, Role.DEPUTY), new Engagement(skive, Role.DEPUTY)));
    }

    /** Those who work on Viborg's answer beside its co-ordinator. */
    public List<Part> colleagues() {
        return Stream.concat(Stream.of(deputy()), team().stream()).toList();
    }

    /** Those of them whom the co-ordinator lets in for this answer only. */
    List<Part> team() {
        Organisation viborg = municipality("Viborg");
        return List.of(
                of(viborg, Role.CONTRIBUTOR, "Bidragyder", "bidragyder"),
                of(viborg, Role.APPROVER, "Godkender", "godkender"),
                of(viborg, Role.READER, "Læser", "laeser"));
    }

    public Stream<Part> all() {
        return Stream.of(ofAssociation(), coordinators(), colleagues()).flatMap(List::stream);
    }

    public Optional<Part> withEmail(String email) {
        return all().filter(it -> it.email().equals(email)).findFirst();
    }

    private static Part of(Organisation organisation, Role role, String function, String mailbox) {
        return new Part(
                function + ", " + organisation.name(),
                mailbox + "@" + organisation.slug() + ".example.org",
                List.of(new Engagement(organisation, role)));
    }
}
