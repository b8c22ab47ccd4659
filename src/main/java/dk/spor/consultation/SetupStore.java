package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.StrategyVersionId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is written while a consultation is set up or corrected. */
@Component
class SetupStore {

    private final JdbcClient jdbc;

    SetupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Consultation it) {
        jdbc.sql("""
                        insert into consultation.consultation
                            (id, association, slug, status, opens, deadline, seal, length_pages, length_binding)
                        values (:id, :association, :slug, :status, :opens, :deadline, :seal, :pages, :binding)
                        """)
                .param("id", it.id().value())
                .param("association", it.association().value())
                .param("slug", it.slug())
                .param("status", it.status().name())
                .param("opens", it.period().opens())
                .param("deadline", it.period().deadline())
                .param("seal", it.rules().seal().name())
                .param("pages", it.rules().length().pages())
                .param("binding", it.rules().length().binding())
                .update();
        it.materials().forEach(material -> insert(it.id(), material));
        addConsultees(it.id(), it.consultees());
    }

    void insert(ConsultationId id, Material material) {
        jdbc.sql("""
                        insert into consultation.material (consultation, number, title, strategy_version)
                        values (:id, :number, :title, :draft)
                        """)
                .param("id", id.value())
                .param("number", material.number())
                .param("title", material.texts().title())
                .param("draft", material.draft().value())
                .update();
        save(id, material.number(), material.texts());
        saveLetter(id, material.number(), material.letter());
        addProcess(id, material.number(), material.process());
    }

    void save(ConsultationId id, int number, MaterialTexts texts) {
        jdbc.sql("""
                        update consultation.material
                        set title = :title, summary = :summary, background = :background, purpose = :purpose,
                            questions = :questions, treatment_rule = :treatmentRule, publication_rule = :publicationRule
                        where consultation = :id and number = :number
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("title", texts.title())
                .param("summary", texts.summary())
                .param("background", texts.background().html())
                .param("purpose", texts.purpose().html())
                .param("questions", String.join("\n", texts.questions()))
                .param("treatmentRule", texts.treatmentRule().html())
                .param("publicationRule", texts.publicationRule().html())
                .update();
    }

    void saveLetter(ConsultationId id, int number, String letter) {
        jdbc.sql("update consultation.material set letter = :letter where consultation = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .param("letter", letter)
                .update();
    }

    void saveDraft(ConsultationId id, int number, StrategyVersionId draft) {
        jdbc.sql("""
                        update consultation.material set strategy_version = :draft
                        where consultation = :id and number = :number
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("draft", draft.value())
                .update();
    }

    void save(ConsultationId id, int number, List<ProcessStep> process) {
        jdbc.sql("delete from consultation.process_step where consultation = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .update();
        addProcess(id, number, process);
    }

    private void addProcess(ConsultationId id, int number, List<ProcessStep> process) {
        for (int position = 0; position < process.size(); position++) {
            ProcessStep step = process.get(position);
            jdbc.sql("""
                            insert into consultation.process_step
                                (consultation, number, position, day, period, title, note)
                            values (:id, :number, :position, :day, :period, :title, :note)
                            """)
                    .param("id", id.value())
                    .param("number", number)
                    .param("position", position)
                    .param("day", step.day())
                    .param("period", step.period())
                    .param("title", step.title())
                    .param("note", step.note())
                    .update();
        }
    }

    void save(ConsultationId id, Period period) {
        jdbc.sql("""
                        update consultation.consultation
                        set opens = :opens, deadline = :deadline, short_period_reason = :reason where id = :id
                        """)
                .param("id", id.value())
                .param("opens", period.opens())
                .param("deadline", period.deadline())
                .param("reason", period.shortPeriodReason())
                .update();
    }

    void save(ConsultationId id, Rules rules) {
        jdbc.sql("""
                        update consultation.consultation
                        set seal = :seal, length_pages = :pages, length_binding = :binding, case_number = :caseNumber,
                            kle = :kle
                        where id = :id
                        """)
                .param("id", id.value())
                .param("seal", rules.seal().name())
                .param("pages", rules.length().pages())
                .param("binding", rules.length().binding())
                .param("caseNumber", rules.caseNumber())
                .param("kle", rules.kle())
                .update();
        save(id, rules.contact());
    }

    void save(ConsultationId id, Contact contact) {
        jdbc.sql("""
                        update consultation.consultation
                        set contact_function = :function, contact_email = :email, contact_telephone = :telephone
                        where id = :id
                        """)
                .param("id", id.value())
                .param("function", contact.function())
                .param("email", contact.email())
                .param("telephone", contact.telephone())
                .update();
    }

    void saveConsultees(ConsultationId id, Collection<OrganisationId> consultees) {
        jdbc.sql("delete from consultation.consultee where consultation = :id")
                .param("id", id.value())
                .update();
        addConsultees(id, consultees);
    }

    private void addConsultees(ConsultationId id, Collection<OrganisationId> consultees) {
        consultees.forEach(it -> jdbc.sql("insert into consultation.consultee values (:id, :organisation)")
                .param("id", id.value())
                .param("organisation", it.value())
                .update());
    }
}
