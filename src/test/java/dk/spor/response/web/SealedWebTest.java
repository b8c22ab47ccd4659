package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.ExtendDeadline;
import dk.spor.consultation.Seal;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisations;
import dk.spor.response.InputId;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Responses;
import dk.spor.response.SubmittedResponse;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** While a response is sealed no page, export or feed shows the secretariat a word of it; who has answered it may know. */
@WebTest
class SealedWebTest {

    private static final Instant OPENED = Instant.parse("2020-12-15T09:01:00Z");

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final Organisations organisations;
    private final Responses responses;
    private final ExtendDeadline extend;
    private final RequestMappingHandlerMapping mappings;
    private final BusinessClock clock;

    SealedWebTest(
            MockMvc mvc,
            ResponseWorld world,
            ConsultationWorld consultations,
            Organisations organisations,
            Responses responses,
            ExtendDeadline extend,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.organisations = organisations;
        this.responses = responses;
        this.extend = extend;
        this.mappings = mappings;
        this.clock = clock;
    }

    @Test
    void noAddressGivesTheSecretariatAWordOfWhatIsSealed() throws Exception {
        ResponseScene viborg = answered(consultations.published());
        for (Actor reader : List.of(viborg.consultation.officer(), viborg.consultation.lead())) {
            Set<String> opened = new TreeSet<>();
            for (String address : addresses(viborg)) {
                Answer answer = desk.open(address, reader);
                assertThat(SecretWords.everything(answer))
                        .as(address)
                        .doesNotContainIgnoringCase("kvædegelé", "solsortesang", "havtorn")
                        .doesNotContain(viborg.version().proof().receipt().value());
                if (answer.status() == 200) {
                    opened.add(address.replace(base(viborg), ""));
                } else {
                    assertThat(answer.status()).as(address).isIn(204, 303, 404);
                }
            }
            assertThat(opened)
                    .contains("/status", "/status.xlsx", "/responses", "/report", "/report.pdf", "/material.pdf");
            assertThat(opened)
                    .filteredOn(it -> it.startsWith("/responses/") || it.startsWith("/response/"))
                    .containsExactly("/responses/viborg/registration");
        }
        assertThat(responses.readable(viborg.consultation.id(), viborg.consultation.officer()))
                .isEmpty();
        assertThat(responses.received(viborg.consultation.id(), viborg.consultation.officer()))
                .hasSize(1);
    }

    @Test
    void afterTheDeadlineTheSecretariatReadsEveryWord() throws Exception {
        ResponseScene viborg = answered(consultations.published());
        clock.stopAt(OPENED);
        Actor officer = viborg.consultation.officer();
        Answer page = desk.open(base(viborg) + "/responses/viborg", officer);
        assertThat(page.text("main")).contains("kvædegelé", "Solsortesang", "havtorn");
        assertThat(desk.open(base(viborg) + "/responses", officer).text("table"))
                .contains("Viborg Kommune");
        assertThat(desk.open(base(viborg) + "/responses/viborg/response.pdf", officer)
                        .bytes())
                .isEqualTo(
                        desk.open(viborg.path() + "/response.pdf", viborg.actor).bytes());
        assertThat(responses.readable(viborg.consultation.id(), officer))
                .extracting(it -> it.organisation().shortName())
                .containsExactly("Viborg");
    }

    @Test
    void aConsulteeWithALongerDeadlineStaysSealed() throws Exception {
        ResponseScene viborg = answered(consultations.published());
        ResponseScene skive = answered(viborg.consultation, "Skive");
        ResponseScene.done(extend.extend(
                viborg.consultation.id(),
                viborg.consultation.consultee("Viborg").id(),
                LocalDateTime.parse("2020-12-18T10:00"),
                "Byrådet mødes senere.",
                viborg.consultation.lead()));
        clock.stopAt(OPENED);
        Actor officer = viborg.consultation.officer();
        assertThat(responses.readable(viborg.consultation.id(), officer))
                .extracting(it -> it.organisation().shortName())
                .containsExactly("Skive");
        assertThat(desk.open(base(viborg) + "/responses/viborg", officer).status())
                .isEqualTo(404);
        assertThat(desk.open(base(viborg) + "/responses/viborg/response.pdf", officer)
                        .status())
                .isEqualTo(404);
        assertThat(desk.open(base(viborg) + "/responses/skive", officer).status())
                .isEqualTo(200);
        assertThat(skive.version().number()).isEqualTo(1);
    }

    @Test
    void whereNothingIsSealedItIsReadOnReceipt() throws Exception {
        ResponseScene viborg =
                answered(consultations.consultation().seal(Seal.ON_RECEIPT).publish());
        assertThat(desk.open(base(viborg) + "/responses/viborg", viborg.consultation.officer())
                        .text("main"))
                .contains("kvædegelé");
    }

    @Test
    void aMunicipalityReadsItsOwnAndNeverAnothers() throws Exception {
        ResponseScene viborg = answered(consultations.published());
        Actor skive = viborg.consultation.coordinator("Skive");
        clock.stopAt(OPENED);
        for (String address : addresses(viborg)) {
            assertThat(SecretWords.everything(desk.open(address, skive)))
                    .as(address)
                    .doesNotContainIgnoringCase("kvædegelé", "solsortesang", "havtorn");
        }
        for (String address : List.of("/responses/viborg", "/responses/viborg/response.pdf", "/responses", "/status")) {
            assertThat(desk.open(base(viborg) + address, skive).status())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(responses.readable(viborg.consultation.id(), skive)).isEmpty();
        assertThat(responses.received(viborg.consultation.id(), skive)).isEmpty();
        List<SubmittedResponse> own = responses.readable(viborg.consultation.id(), viborg.actor);
        assertThat(own).hasSize(1);
    }

    @Test
    void whoIsNotAskedAndOtherMunicipalitiesFindNothing() throws Exception {
        ResponseScene viborg = answered(consultations.published());
        InputId input = viborg.draft().inputs().get(0).id();
        Actor aalborg = consultations.somebody(organisations.named("Aalborg").orElseThrow(), Role.COORDINATOR);
        for (String address : List.of(
                "",
                "/inputs/new",
                "/inputs/" + input,
                "/inputs/" + input + "/removal",
                "/check",
                "/receipt",
                "/response.pdf",
                "/receipt.pdf")) {
            assertThat(desk.open(viborg.path() + address, aalborg).status())
                    .as(address)
                    .isEqualTo(404);
            assertThat(desk.open(viborg.path() + address, viborg.consultation.officer())
                            .status())
                    .as(address)
                    .isEqualTo(404);
        }
        Actor skive = viborg.consultation.coordinator("Skive");
        assertThat(desk.open(viborg.path() + "/inputs/" + input, skive).status())
                .isEqualTo(404);
        assertThat(desk.send(viborg.path() + "/inputs/" + input, skive, "revision", "1", "kind", "GENERAL", "text", "x")
                        .status())
                .isEqualTo(404);
        assertThat(desk.send(viborg.path() + "/inputs/" + UUID.randomUUID(), aalborg, "text", "x")
                        .status())
                .isEqualTo(404);
        assertThat(desk.open(viborg.path() + "/receipt", skive).status()).isEqualTo(404);
    }

    private ResponseScene answered(ConsultationScene scene) {
        return answered(scene, "Viborg");
    }

    private ResponseScene answered(ConsultationScene scene, String municipality) {
        return SecretWords.answered(world.of(scene, municipality));
    }

    private static String base(ResponseScene scene) {
        return "/consultations/" + scene.consultation.slug();
    }

    /** Every address that answers a GET, for this consultation and this municipality. */
    private TreeSet<String> addresses(ResponseScene scene) {
        TreeSet<String> addresses = EveryAddress.of(
                mappings, scene, scene.draft().inputs().get(0).id().toString());
        assertThat(addresses).contains(base(scene) + "/status.xlsx", base(scene) + "/responses/viborg/response.pdf");
        return addresses;
    }
}
