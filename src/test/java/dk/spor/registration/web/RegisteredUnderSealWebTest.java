package dk.spor.registration.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.registration.Registrar;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;

/** Who reads what was registered while the responses are sealed. */
@WebTest
class RegisteredUnderSealWebTest {

    private final Desk desk;
    private final ListableBeanFactory beans;
    private final ConsultationScene scene;
    private final Actor officer;
    private final String response;

    RegisteredUnderSealWebTest(MockMvc mvc, ResponseWorld world, ListableBeanFactory beans) {
        this.desk = new Desk(mvc);
        this.beans = beans;
        this.scene = world.viborg().consultation;
        this.officer = scene.officer();
        this.response = "/consultations/" + scene.slug() + "/responses/viborg";
    }

    @Test
    void whileItIsSealedOnlyItsRegistrarReadsItAndNoOther() throws Exception {
        new Registrar(beans, scene, "Viborg", officer).register(Registrar.filled(Registrar.letter(10, 11)));
        ResponseScene skive = beans.getBean(ResponseWorld.class).of(scene, "Skive");
        skive.write(general("Solsortesang."));
        skive.submit(skive.form());
        assertThat(desk.open(response, officer).text("main")).contains("kvædegelé");
        assertThat(desk.open(response + "/response.pdf", officer).status()).isEqualTo(200);
        assertThat(desk.open(response + "/files/0/file", officer).status()).isEqualTo(200);
        assertThat(desk.open(response + "/versions/1/filing/case-file.zip", officer)
                        .status())
                .isEqualTo(200);
        assertThat(desk.open("/consultations/" + scene.slug() + "/responses/skive", officer)
                        .status())
                .isEqualTo(404);
        for (String address : List.of(
                "", "/response.pdf", "/files/0/file", "/versions/1/filing", "/versions/1/filing/case-file.zip")) {
            assertThat(desk.open(response + address, scene.lead()).status())
                    .as(address)
                    .isEqualTo(404);
        }
        for (String address : List.of("/status", "/responses", "/report")) {
            assertThat(desk.open("/consultations/" + scene.slug() + address, scene.lead())
                            .body())
                    .as(address)
                    .doesNotContain("kvædegelé", "Klimasekretariatet");
        }
        assertThat(desk.open("/consultations/" + scene.slug() + "/report", officer)
                        .body())
                .doesNotContain("kvædegelé");
    }
}
