package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Role;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Version;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

/** Whom to ask about a response. */
@WebTest
class ContactWebTest {

    private static final String CONTACT = "Plan og Klima, plan.klima@viborg.example.org";

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final BusinessClock clock;

    ContactWebTest(MockMvc mvc, ResponseWorld world, ConsultationWorld consultations, BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Test
    void itStandsOnTheCoverAndInTheVersionThatWasSubmittedWithIt() throws Exception {
        ResponseScene viborg = written();
        assertThat(say(viborg, " Plan og  Klima, plan.klima@viborg.example.org ")
                        .location())
                .isEqualTo(viborg.path());
        assertThat(desk.open(viborg.path(), viborg.actor).text("aside")).contains(CONTACT);
        assertThat(text(desk.open(viborg.path() + "/draft.pdf", viborg.actor).bytes()))
                .contains("Kontakt", CONTACT);
        Version version = ResponseScene.done(viborg.submit(viborg.form()));
        assertThat(version.proof().json()).contains("\"contact\":\"" + CONTACT + "\"");
        say(viborg, "Borgmesterkontoret");
        viborg.submitted(VersionKind.FINAL);
        assertThat(desk.open(viborg.path() + "/versions/2/changes", viborg.actor)
                        .text("main .sp-dl"))
                .contains("Kontakt", CONTACT, "Borgmesterkontoret");
        assertThat(desk.open(viborg.path() + "/versions/1/receipt", viborg.actor)
                        .text("main"))
                .contains(CONTACT)
                .doesNotContain("Borgmesterkontoret");
    }

    @Test
    void theSecretariatSeesItWithTheResponseWhenTheSealIsBroken() throws Exception {
        ResponseScene viborg = written();
        say(viborg, CONTACT);
        ResponseScene.done(viborg.submit(viborg.form()));
        clock.stopAt(Instant.parse("2020-12-16T08:00:00Z"));
        String received = "/consultations/" + viborg.consultation.slug() + "/responses/viborg";
        assertThat(desk.open(
                                received,
                                consultations.somebody(viborg.consultation.association(), Role.SECRETARIAT_OFFICER))
                        .text("aside"))
                .contains(CONTACT);
    }

    @Test
    void whatIsSubmittedWithoutOneSaysNothingOfIt() throws Exception {
        ResponseScene viborg = written();
        say(viborg, CONTACT);
        say(viborg, " ");
        assertThat(text(desk.open(viborg.path() + "/draft.pdf", viborg.actor).bytes()))
                .doesNotContain("Kontakt");
        assertThat(ResponseScene.done(viborg.submit(viborg.form())).proof().json())
                .doesNotContain("contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sekretariatet, 010203-1234", "x"})
    void whatCanNotStandThereIsGivenBackWithTheReason(String typed) throws Exception {
        ResponseScene viborg = written();
        say(viborg, CONTACT);
        String sent = typed.length() == 1 ? typed.repeat(201) : typed;
        Answer answer = say(viborg, sent);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.value("contact")).isEqualTo(sent);
        assertThat(answer.text("#contact-error")).isNotEmpty();
        assertThat(viborg.draft().contact()).isEqualTo(CONTACT);
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(ResponseScene.general("Vi bakker op."));
        return viborg;
    }

    private Answer say(ResponseScene viborg, String contact) throws Exception {
        return desk.send(viborg.path() + "/contact", viborg.actor, "contact", contact);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
