package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.organisation.Member;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.DanishOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads consultations for their pages and documents, in few statements. */
@Component
public class Dossiers {

    private final JdbcClient jdbc;
    private final Announcements announcements;
    private final Setups setups;
    private final Organisations organisations;

    Dossiers(JdbcClient jdbc, Announcements announcements, Setups setups, Organisations organisations) {
        this.jdbc = jdbc;
        this.setups = setups;
        this.announcements = announcements;
        this.organisations = organisations;
    }

    /** The one with this slug, with the material that holds now. */
    public Optional<Dossier> find(String slug, Actor actor) {
        return jdbc.sql(DossierRow.SELECT + Visible.FROM + " and c.slug = :slug")
                .param("slug", slug)
                .param("secretariat", Visible.secretariat(actor))
                .query(DossierRow::of)
                .optional()
                .map(this::dossier);
    }

    /** The same with a published version of the material, which may be an earlier one. */
    public Optional<Dossier> find(String slug, int number, Actor actor) {
        return find(slug, actor)
                .flatMap(it -> material(it.consultation().id(), number).map(material -> it.with(material)));
    }

    /** What is being written, as it would look once sent out; for its secretariat only. */
    public Optional<Dossier> preview(String slug, Actor actor) {
        return setups.find(slug, actor)
                .flatMap(setup ->
                        find(slug, actor).map(it -> it.with(setup.material().withLetter(setup.letter()))));
    }

    private Optional<Material> material(ConsultationId id, int number) {
        return jdbc.sql("""
                        select * from consultation.material
                        where consultation = :id and number = :number and published_at is not null
                        """)
                .param("id", id.value())
                .param("number", number)
                .query((row, n) -> Rows.material(row, List.of()))
                .optional()
                .map(it -> it.with(process(id, it.number())));
    }

    private Dossier dossier(DossierRow row) {
        ConsultationSummary consultation = row.consultation();
        return new Dossier(
                consultation,
                organisations.find(consultation.association()).orElseThrow(),
                row.caseNumber(),
                row.announcedDeadline(),
                row.material().with(process(consultation.id(), row.material().number())),
                consultees(consultation, row.consultees()),
                announcements.of(consultation.id()));
    }

    private List<ProcessStep> process(ConsultationId id, int number) {
        return jdbc.sql("""
                        select * from consultation.process_step
                        where consultation = :id and number = :number order by position
                        """)
                .param("id", id.value())
                .param("number", number)
                .query(Rows::processStep)
                .list();
    }

    private List<Consultee> consultees(ConsultationSummary consultation, Set<OrganisationId> asked) {
        Set<OrganisationId> others = new HashSet<>(asked);
        List<Member> members =
                organisations.membersOf(consultation.association(), Copenhagen.day(consultation.opens())).stream()
                        .filter(it -> others.remove(it.organisation().id()))
                        .toList();
        Stream<Organisation> strangers =
                others.isEmpty() ? Stream.empty() : organisations.all(others).values().stream();
        return Stream.concat(
                        members.stream()
                                .map(it -> new Consultee(it.organisation(), it.abbreviation(), it.row(), it.column())),
                        strangers.map(it -> new Consultee(it, "", 0, 0)))
                .sorted(DanishOrder.by(it -> it.organisation().name()))
                .toList();
    }
}
