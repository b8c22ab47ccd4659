package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.response.InputId;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** What a municipality has answered is not there for those whom it does not concern, whatever they open or send. */
@WebTest
class OthersFindNothingWebTest {

    private static final Instant OPENED = Instant.parse("2020-12-15T09:01:00Z");

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final Organisations organisations;
    private final BusinessClock clock;

    OthersFindNothingWebTest(
            MockMvc mvc,
            ResponseWorld world,
            ConsultationWorld consultations,
            Organisations organisations,
            BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Test
    void noErrorOfAFormGivesAwayAWord() throws Exception {
        ResponseScene viborg = SecretWords.answered(world.viborg());
        InputId input = viborg.draft().inputs().get(0).id();
        List<Actor> others = List.of(
                viborg.consultation.officer(),
                viborg.consultation.coordinator("Skive"),
                consultations.somebody(organisations.named("Aalborg").orElseThrow(), Role.COORDINATOR));
        for (Actor other : others) {
            for (String form : List.of(
                    "/inputs/" + input,
                    "/inputs/" + input + "/place",
                    "/inputs/" + input + "/removal",
                    "/treatment",
                    "/submission")) {
                Answer answer = desk.send(
                        viborg.path() + form,
                        other,
                        "key",
                        UUID.randomUUID().toString(),
                        "revision",
                        "1",
                        "strategy",
                        viborg.version().strategy().toString(),
                        "text",
                        "x");
                // Skive's own treatment and submission; removing what is not in its draft is done already.
                boolean own = other == others.get(1) && !form.endsWith("/place") && !form.endsWith(input.toString());
                assertThat(answer.status()).as(form).isIn(own ? List.of(303, 422) : List.of(404));
                assertThat(SecretWords.everything(answer))
                        .as(form)
                        .doesNotContainIgnoringCase("kvædegelé", "solsortesang", "havtorn")
                        .doesNotContain(viborg.version().proof().receipt().value());
            }
        }
        assertThat(viborg.draft().inputs()).hasSize(3);
    }

    @Test
    void onlyTheSecretariatOfTheAssociationThatConsultsFindsWhatItReceives() throws Exception {
        ResponseScene viborg = SecretWords.answered(world.viborg());
        clock.stopAt(OPENED);
        Organisation association = consultations.association();
        Organisation another = organisations.named("KKR Nordjylland").orElseThrow();
        List<Actor> others = List.of(
                consultations.somebody(association, Role.ADMINISTRATOR),
                consultations.somebody(association, Role.CHAIR),
                consultations.somebody(association, Role.BOARD_MEMBER),
                consultations.somebody(another, Role.SECRETARIAT_LEAD),
                consultations.somebody(another, Role.SECRETARIAT_OFFICER));
        for (String address : List.of(
                "/status",
                "/status.xlsx",
                "/responses",
                "/responses/viborg",
                "/responses/viborg/response.pdf",
                "/report",
                "/report.pdf")) {
            assertThat(desk.open(
                                    "/consultations/" + viborg.consultation.slug() + address,
                                    viborg.consultation.officer())
                            .status())
                    .as(address)
                    .isEqualTo(200);
            for (Actor other : others) {
                assertThat(desk.open("/consultations/" + viborg.consultation.slug() + address, other)
                                .status())
                        .as(other.role() + address)
                        .isEqualTo(404);
            }
        }
    }
}
