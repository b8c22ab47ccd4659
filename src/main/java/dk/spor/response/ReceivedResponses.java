package dk.spor.response;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.DanishOrder;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has been received, for those who may read it at this moment. */
@Component
public class ReceivedResponses {

    private final Consultations consultations;
    private final ReceivedStore received;
    private final VersionInputStore inputs;
    private final Organisations organisations;
    private final Clock clock;

    ReceivedResponses(
            Consultations consultations,
            ReceivedStore received,
            VersionInputStore inputs,
            Organisations organisations,
            Clock clock) {
        this.consultations = consultations;
        this.received = received;
        this.inputs = inputs;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** By municipality in Danish order: for the secretariat those no longer sealed, for a municipality its own. */
    public List<ReceivedResponse> of(ConsultationSummary consultation, Actor actor) {
        return of(consultation, readable(consultation, actor), actor);
    }

    /** The same, from the conclusion for everybody; before it for the secretariat. */
    List<ReceivedResponse> inTheOpen(ConsultationSummary consultation, Actor actor) {
        boolean open = consultation.status() == ConsultationStatus.CONCLUDED
                || ResponsePolicy.allows(ResponseAction.READ_RECEIVED, actor, consultation.association());
        return open ? of(consultation, unsealed(consultation), actor) : List.of();
    }

    private List<ReceivedResponse> of(
            ConsultationSummary consultation, Predicate<OrganisationId> readable, Actor actor) {
        Map<OrganisationId, VersionSummary> versions = received.of(consultation.id());
        return consultations.consultees(consultation.id(), actor).stream()
                .filter(it -> versions.containsKey(it.id()))
                .filter(it -> readable.test(it.id()))
                .map(it -> new ReceivedResponse(it, Objects.requireNonNull(versions.get(it.id()))))
                .toList();
    }

    /** Whose they are, in that order. */
    List<Organisation> whose(ConsultationSummary consultation, Actor actor) {
        return inOrder(received.whose(consultation.id()).stream()
                .filter(readable(consultation, actor))
                .toList());
    }

    /** Which of these they are. */
    Set<OrganisationId> among(
            ConsultationSummary consultation, Collection<OrganisationId> municipalities, Actor actor) {
        return received.whose(consultation.id(), municipalities).stream()
                .filter(readable(consultation, actor))
                .collect(Collectors.toSet());
    }

    /** Which of these they are, in that order. */
    List<Organisation> whose(ConsultationSummary consultation, Collection<OrganisationId> municipalities, Actor actor) {
        return inOrder(among(consultation, municipalities, actor));
    }

    private List<Organisation> inOrder(Collection<OrganisationId> municipalities) {
        return organisations.all(municipalities).values().stream()
                .sorted(DanishOrder.by(Organisation::name))
                .toList();
    }

    /**
     * One municipality's. While it is sealed only the municipality itself finds it, and whoever registered it for the
     * secretariat, who has had it in hand.
     *
     * @param municipality its short name as it stands in addresses
     */
    public Optional<ReceivedResponse> find(ConsultationSummary consultation, String municipality, Actor actor) {
        Map<OrganisationId, VersionSummary> versions = received.of(consultation.id());
        return consultations.consultees(consultation.id(), actor).stream()
                .filter(it -> it.slug().equals(municipality) && versions.containsKey(it.id()))
                .map(it -> new ReceivedResponse(it, Objects.requireNonNull(versions.get(it.id()))))
                .filter(it -> mayRead(consultation, it.municipality(), it.version(), actor))
                .findFirst();
    }

    /** Whether the actor may read this version of a municipality's, whatever has become of it. */
    boolean mayRead(ConsultationSummary consultation, Organisation municipality, VersionSummary version, Actor actor) {
        return readable(consultation, actor).test(municipality.id())
                || isRegistrarOf(version, consultation.association(), actor);
    }

    /** Whether the actor, still of the secretariat, has registered this version. */
    static boolean isRegistrarOf(@Nullable VersionSummary version, OrganisationId association, Actor actor) {
        Arrival.@Nullable Registration registered =
                version == null ? null : version.arrival().registered();
        return registered != null
                && registered.by().equals(actor.person())
                && ResponsePolicy.allows(ResponseAction.READ_RECEIVED, actor, association);
    }

    /** What stands in those that were found readable, each version's inputs in their order. */
    public Map<VersionId, List<SubmittedInput>> inputs(List<ReceivedResponse> readable) {
        return inputs.of(readable.stream().map(it -> it.version().id()).toList());
    }

    /** When each municipality's response was received, sealed or not; for those who may see the status board. */
    Map<OrganisationId, Instant> times(ConsultationSummary consultation, Actor actor) {
        if (!ResponsePolicy.allows(ResponseAction.SEE_STATUS, actor, consultation.association())) {
            return Map.of();
        }
        return received.of(consultation.id()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().receivedAt()));
    }

    private Predicate<OrganisationId> readable(ConsultationSummary consultation, Actor actor) {
        if (!ResponsePolicy.allows(ResponseAction.READ_RECEIVED, actor, consultation.association())) {
            return municipality -> ResponsePolicy.allows(ResponseAction.READ_OWN, actor, municipality)
                    && actor.worksOn(consultation.id().task());
        }
        return unsealed(consultation);
    }

    private Predicate<OrganisationId> unsealed(ConsultationSummary consultation) {
        Set<OrganisationId> sealed = consultations.sealed(consultation, clock.instant());
        return municipality -> !sealed.contains(municipality);
    }
}
