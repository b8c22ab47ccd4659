package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.Consultations;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A consultee that was forgotten is asked with a correction. */
@WebTest
class ForgottenConsulteeWebTest {

    private final FilledForms forms;
    private final ConsultationWorld world;
    private final Consultations consultations;
    private final Organisation aalborg;
    private final JdbcClient sql;

    ForgottenConsulteeWebTest(
            MockMvc mvc,
            ConsultationWorld world,
            Consultations consultations,
            Organisations organisations,
            JdbcClient sql) {
        this.forms = new FilledForms(mvc);
        this.world = world;
        this.consultations = consultations;
        this.aalborg = organisations.named("Aalborg").orElseThrow();
        this.sql = sql;
    }

    @Test
    void theSecretariatAddsItInTheCorrectionAndItIsToldThatItIsAsked() throws Exception {
        ConsultationScene scene = world.published();
        Actor officer = scene.officer();
        Actor forgotten = world.somebody(aalborg, Role.COORDINATOR);
        Actor viborg = scene.coordinator("Viborg");
        String path = "/consultations/" + scene.slug();
        forms.send(path + "/corrections", officer);

        Document page = forms.page(path + "/setup/consultees", officer);
        assertThat(page.select("main").text()).contains("19 er hørt:", "Viborg");
        assertThat(page.select("input[value=" + scene.consultee("Viborg").id() + "]"))
                .as("whoever has been asked is not to be ticked off")
                .isEmpty();
        String next = FilledForms.location(
                forms.send(page, officer, "consultees", aalborg.id().toString()));
        assertThat(next).startsWith(path + "/setup/");
        assertThat(asked(scene)).hasSize(19);
        assertThat(forms.page(path + "/setup/consultees", officer)
                        .select("input[value=" + aalborg.id() + "]")
                        .hasAttr("checked"))
                .isTrue();

        forms.send(path + "/setup/check", officer, "reason", "Aalborg var glemt.");
        assertThat(asked(scene)).hasSize(20).contains(aalborg);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(occasions(scene, forgotten)).containsExactly("consultation-published");
            assertThat(occasions(scene, viborg)).contains("consultation-corrected");
        });
    }

    @Test
    void addingNobodyIsNothingWrongAndNobodyIsLost() throws Exception {
        ConsultationScene scene = world.published();
        Actor officer = scene.officer();
        String path = "/consultations/" + scene.slug();
        forms.send(path + "/corrections", officer);
        FilledForms.location(forms.send(path + "/setup/consultees", officer));
        forms.send(path + "/setup/check", officer, "reason", "En fejl.");
        assertThat(asked(scene)).hasSize(19);
    }

    private List<Organisation> asked(ConsultationScene scene) {
        return consultations.consultees(scene.id(), Actor.ANYONE);
    }

    private List<String> occasions(ConsultationScene scene, Actor actor) {
        return sql.sql("""
                        select split_part(key, '/', 1) as occasion from notification.message
                        where person = :person and key like '%' || :id || '%' order by occasion
                        """)
                .param("person", Objects.requireNonNull(actor.person()).value())
                .param("id", scene.id().toString())
                .query(String.class)
                .list();
    }
}
