package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.Consultations;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.shared.BusinessClock;
import java.time.LocalDateTime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A later deadline, for all or for one, and the one click after a breakdown. */
@WebTest
class ExtensionWebTest {

    private final DeedForms forms;
    private final ConsultationWorld world;
    private final Consultations consultations;
    private final BusinessClock clock;
    private final JdbcClient sql;

    ExtensionWebTest(
            MockMvc mvc, ConsultationWorld world, Consultations consultations, BusinessClock clock, JdbcClient sql) {
        this.forms = new DeedForms(mvc);
        this.world = world;
        this.consultations = consultations;
        this.clock = clock;
        this.sql = sql;
    }

    @Test
    void theDeadlineIsExtendedForOneConsultee() throws Exception {
        ConsultationScene scene = world.published();
        String viborg = scene.consultee("Viborg").id().toString();
        MockHttpServletResponse answer = forms.send(
                scene,
                "extensions",
                scene.officer(),
                "seen",
                seen(scene),
                "consultee",
                viborg,
                "deadline",
                "18",
                "deadlineMonth",
                "12",
                "deadlineYear",
                "2020",
                "deadlineTime",
                "12",
                "reason",
                "Byrådet er udskudt.");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(consultations
                        .terms(scene.id(), scene.consultee("Viborg").id())
                        .orElseThrow()
                        .deadline()
                        .local())
                .isEqualTo(LocalDateTime.parse("2020-12-18T12:00"));
        assertThat(now(scene).deadline().local()).isEqualTo(LocalDateTime.parse("2020-12-15T10:00"));
    }

    @Test
    void aMalformedExtensionIsSentBackWithWhatWasTyped() throws Exception {
        ConsultationScene scene = world.published();
        Document page = DeedForms.refused(forms.send(
                scene,
                "extensions",
                scene.officer(),
                "seen",
                seen(scene),
                "deadline",
                "1",
                "deadlineMonth",
                "13",
                "deadlineYear",
                "2020",
                "deadlineTime",
                "x",
                "reason",
                "Vi når det ikke."));
        assertThat(page.select("#deadline-error")).hasSize(1);
        assertThat(page.select("#deadlineTime-error")).hasSize(1);
        assertThat(page.select("#deadlineMonth").val()).isEqualTo("13");
        assertThat(page.select("#reason").val()).isEqualTo("Vi når det ikke.");
        Document nobody = DeedForms.refused(forms.send(
                scene,
                "extensions",
                scene.officer(),
                "seen",
                seen(scene),
                "consultee",
                "x",
                "deadline",
                "18",
                "deadlineMonth",
                "12",
                "deadlineYear",
                "2020",
                "deadlineTime",
                "12.00",
                "reason",
                "Vi når det ikke."));
        assertThat(nobody.select("#consultee-error").text()).contains("Vælg en af høringsparterne");
    }

    @Test
    void aBreakdownIsOneClick() throws Exception {
        ConsultationScene scene = world.published();
        assertThat(forms.send(scene, "disruptions", scene.officer(), "seen", seen(scene), "hours", "24")
                        .getStatus())
                .isEqualTo(303);
        assertThat(now(scene).deadline().local()).isEqualTo(LocalDateTime.parse("2020-12-16T10:00"));
        assertThat(forms.page(scene, "", Actor.ANYONE).select(".sp-feed").text())
                .contains("driftsforstyrrelse");
    }

    @Test
    void aDoubleClickAfterABreakdownExtendsOnce() throws Exception {
        ConsultationScene scene = world.published();
        String seen = seen(scene);
        for (int click = 0; click < 2; click++) {
            MockHttpServletResponse answer =
                    forms.send(scene, "disruptions", scene.officer(), "seen", seen, "hours", "24");
            assertThat(answer.getStatus()).isEqualTo(303);
        }
        assertThat(now(scene).deadline().local()).isEqualTo(LocalDateTime.parse("2020-12-16T10:00"));
        assertThat(extensions(scene)).isEqualTo(1);
    }

    @Test
    void theSameExtensionAgainIsAcknowledgedAndAnotherOneIsAskedAboutOnceMore() throws Exception {
        ConsultationScene scene = world.published();
        String seen = seen(scene);
        assertThat(until(scene, seen, "18").getStatus()).isEqualTo(303);
        assertThat(until(scene, seen, "18").getStatus()).isEqualTo(303);
        assertThat(extensions(scene)).isEqualTo(1);

        Document page = DeedForms.refused(until(scene, seen, "21"));
        assertThat(page.select("[data-module=error-summary]").text()).contains("En anden har givet en ny frist");
        assertThat(page.select("#reason").val()).isEqualTo("Vi når det ikke.");
        assertThat(extensions(scene)).isEqualTo(1);
        clock.stopAt(clock.instant().plusSeconds(60));
        assertThat(until(scene, page.select("[name=seen]").val(), "21").getStatus())
                .isEqualTo(303);
        assertThat(extensions(scene)).isEqualTo(2);
    }

    private MockHttpServletResponse until(ConsultationScene scene, String seen, String day) throws Exception {
        return forms.send(
                scene,
                "extensions",
                scene.officer(),
                "seen",
                seen,
                "deadline",
                day,
                "deadlineMonth",
                "12",
                "deadlineYear",
                "2020",
                "deadlineTime",
                "12.00",
                "reason",
                "Vi når det ikke.");
    }

    private long extensions(ConsultationScene scene) {
        return sql.sql("select count(*) from consultation.extension where consultation = :id")
                .param("id", scene.id().value())
                .query(Long.class)
                .single();
    }

    private String seen(ConsultationScene scene) throws Exception {
        return forms.page(scene, "/extensions", scene.officer())
                .select("[name=seen]")
                .val();
    }

    private ConsultationSummary now(ConsultationScene scene) {
        return consultations.find(scene.id(), Actor.ANYONE).orElseThrow();
    }
}
