package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.DanishOrder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Consultations} from the database. */
@Component
class StoredConsultations implements Consultations {

    private static final String SUMMARY = """
            select c.id, c.slug, m.title, c.association, c.status, c.opens, c.seal, c.length_pages, c.length_binding,
                c.contact_function, c.contact_email, c.contact_telephone, m.strategy_version,
            """ + Visible.GENERAL_DEADLINE + Visible.FROM;

    private static final String TERMS = """
            select c.id, p.organisation as consultee, c.status, c.opens, c.seal, c.length_pages, c.length_binding,
                c.contact_function, c.contact_email, c.contact_telephone, s.at as seal_opened_at,
                d.number as door_number, d.step as door_step, d.until as door_until, d.reason as door_reason,
                d.at as door_at,
                greatest(c.deadline, (
                    select max(e.deadline) from consultation.extension e
                    where e.consultation = c.id and (e.consultee is null or e.consultee = p.organisation)
                )) as deadline
            from consultation.consultation c
            join consultation.consultee p on p.consultation = c.id
            left join consultation.seal_opening s on s.consultation = c.id and s.consultee = p.organisation
            left join lateral (
                select * from consultation.late_door l where l.consultation = c.id and l.consultee = p.organisation
                order by l.number desc limit 1) d on true
            """;

    private static final String OF_ITS_OWN = " and exists (select from consultation.extension e"
            + " where e.consultation = c.id and e.consultee = p.organisation)";

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final ConsultationStore store;

    StoredConsultations(JdbcClient jdbc, Organisations organisations, ConsultationStore store) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.store = store;
    }

    @Override
    public Optional<ConsultationSummary> find(String slug, Actor actor) {
        return jdbc.sql(SUMMARY + " and c.slug = :slug")
                .param("slug", slug)
                .param("secretariat", Visible.secretariat(actor))
                .query(Rows::summary)
                .optional();
    }

    @Override
    public Optional<ConsultationSummary> find(ConsultationId id, Actor actor) {
        return jdbc.sql(SUMMARY + " and c.id = :id")
                .param("id", id.value())
                .param("secretariat", Visible.secretariat(actor))
                .query(Rows::summary)
                .optional();
    }

    @Override
    public Optional<MaterialTexts> texts(ConsultationId id, Actor actor) {
        return jdbc.sql("select m.* " + Visible.FROM + " and c.id = :id")
                .param("id", id.value())
                .param("secretariat", Visible.secretariat(actor))
                .query((row, n) -> Rows.material(row, List.of()).texts())
                .optional();
    }

    @Override
    public List<ConsultationSummary> visibleTo(Actor actor) {
        return jdbc.sql(SUMMARY + " order by c.status in ('CONCLUDED', 'WITHDRAWN'), deadline, m.title")
                .param("secretariat", Visible.secretariat(actor))
                .query(Rows::summary)
                .list();
    }

    @Override
    public List<Organisation> consultees(ConsultationId id, Actor actor) {
        if (find(id, actor).isEmpty()) {
            return List.of();
        }
        return organisations.all(store.consultees(id)).values().stream()
                .sorted(DanishOrder.by(Organisation::name))
                .toList();
    }

    @Override
    public Optional<Terms> terms(ConsultationId id, OrganisationId consultee) {
        return jdbc.sql(TERMS + " where c.id = :id and p.organisation = :consultee")
                .param("id", id.value())
                .param("consultee", consultee.value())
                .query(Rows::terms)
                .optional();
    }

    @Override
    public Map<OrganisationId, Terms> terms(ConsultationId id) {
        return byConsultee(jdbc.sql(TERMS + " where c.id = :id"), id);
    }

    /** Once the general deadline has passed only an answer with a later one of its own can be sealed still. */
    @Override
    public Set<OrganisationId> sealed(ConsultationSummary consultation, Instant now) {
        String those = consultation.deadline().isInTime(now) ? "" : OF_ITS_OWN;
        return byConsultee(jdbc.sql(TERMS + " where c.id = :id" + those), consultation.id()).entrySet().stream()
                .filter(it -> it.getValue().isSealed(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<OrganisationId, Terms> byConsultee(StatementSpec asked, ConsultationId id) {
        Map<OrganisationId, Terms> all = new HashMap<>();
        asked.param("id", id.value()).query(row -> {
            all.put(new OrganisationId(row.getObject("consultee", UUID.class)), Rows.terms(row, 0));
        });
        return all;
    }

    @Override
    public Map<ConsultationId, Terms> terms(OrganisationId consultee) {
        Map<ConsultationId, Terms> all = new HashMap<>();
        jdbc.sql(TERMS + " where p.organisation = :consultee")
                .param("consultee", consultee.value())
                .query(row -> {
                    all.put(new ConsultationId(row.getObject("id", UUID.class)), Rows.terms(row, 0));
                });
        return all;
    }

    /** The lock comes first, in a statement of its own: the second one then sees what was committed while it waited. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Terms> termsUnderLock(ConsultationId id, OrganisationId consultee) {
        return jdbc.sql("select id from consultation.consultation where id = :id for share")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(it -> terms(id, consultee));
    }
}
