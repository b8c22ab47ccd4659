package dk.spor.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import dk.spor.database.WebTest;
import dk.spor.identity.web.As;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Version;
import dk.spor.shared.Sha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Anyone who holds a file can have it checked, and learns nothing by guessing. */
@WebTest
class ReceiptCheckWebTest {

    private static final String HERE = "203.0.113.";
    private static int caller;

    private final ResponseWorld world;
    private final MockMvc mvc;
    private final JdbcClient jdbc;

    ReceiptCheckWebTest(ResponseWorld world, MockMvc mvc, JdbcClient jdbc) {
        this.world = world;
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    @Test
    void theResponseThatWasSubmittedIsRecognisedAndNothingOfItIsSaid() throws Exception {
        ResponseScene viborg = world.viborg();
        Version version = viborg.submitted("Et hemmeligt svar.");
        Document page = file(download(viborg, "response.pdf"));
        assertThat(page.select(".alert").text())
                .contains(
                        "Ja, Spor kender filen: Høringssvaret",
                        "Viborg Kommune",
                        "Version 1, den seneste",
                        version.proof().receipt().value(),
                        "20. november 2020 kl. 09.00.00");
        assertThat(page.text()).doesNotContain("hemmeligt");
    }

    @Test
    void theReceiptIsKeptAsItWasHandedOutAndRecognised() throws Exception {
        ResponseScene viborg = world.viborg();
        Version version = viborg.submitted("Vi bakker op.");
        byte[] atOnce = download(viborg, "receipt.pdf");
        viborg.keepReceipt();
        assertThat(kept(version)).isTrue();
        assertThat(download(viborg, "receipt.pdf")).isEqualTo(atOnce);
        assertThat(file(atOnce).select(".alert").text())
                .contains("Ja, Spor kender filen: Kvitteringen", "Viborg Kommune");
    }

    @Test
    void theReceiptOfAWithdrawnVersionIsRecognisedAndSaidToBeWithdrawn() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.submitted("Vi bakker op.");
        byte[] receipt = download(viborg, "versions/1/receipt.pdf");
        viborg.keepReceipt();
        ResponseScene.done(viborg.withdraw(1));
        assertThat(file(receipt).select(".alert").text())
                .contains("Ja, Spor kender filen: Kvitteringen", "Version 1. Kommunen trak den tilbage")
                .doesNotContain("Sendt for tidligt");
        assertThat(download(viborg, "versions/1/receipt.pdf")).isEqualTo(receipt);
    }

    @Test
    void theDigestsOfTheReceiptCanBeTyped() throws Exception {
        Version version = world.viborg().submitted("Vi bakker op.");
        String number = version.proof().receipt().value();
        assertThat(typed(version.proof().pdfSha256(), number)).contains("Ja, Spor kender filen: Høringssvaret");
        assertThat(typed(
                        " " + version.proof().jsonSha256().toUpperCase(Locale.ROOT),
                        number.toLowerCase(Locale.ROOT).replace("-", " ")))
                .contains("Ja, Spor kender filen: Teksten");
    }

    @Test
    void anotherFileAHalfDigestANumberAloneAndAnothersNumberTellNothing() throws Exception {
        ResponseScene viborg = world.viborg();
        Version version = viborg.submitted("Vi bakker op.");
        Version other = world.viborg().submitted("Vi bakker op.");
        byte[] changed = download(viborg, "response.pdf");
        changed[changed.length / 2] ^= 1;
        assertThat(file(changed).select(".alert").text())
                .contains("Kendes ikke")
                .doesNotContain("Viborg");
        String pdf = version.proof().pdfSha256();
        assertThat(typed(pdf.substring(0, 63), ""))
                .contains("En kontrolsum er på 64 tegn")
                .doesNotContain("Viborg");
        assertThat(typed("", "")).contains("Vælg en fil, eller skriv kontrolsummen");
        assertThat(typed("", version.proof().receipt().value()))
                .contains("Kvitteringsnummeret er ikke nok alene")
                .doesNotContain("Viborg");
        assertThat(typed(pdf, other.proof().receipt().value()))
                .contains("Kendes ikke")
                .doesNotContain("Viborg");
    }

    @Test
    void whoAsksAgainAndAgainIsStopped() throws Exception {
        String somebody = HERE + "250";
        String unknown = Sha256.of("ukendt".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 60; i++) {
            assertThat(answer(multipart("/receipt-check").param("digest", unknown), somebody)
                            .text())
                    .contains("Kendes ikke");
        }
        assertThat(answer(multipart("/receipt-check").param("digest", unknown), somebody)
                        .text())
                .contains("Prøv igen senere");
    }

    private byte[] download(ResponseScene scene, String name) throws Exception {
        return mvc.perform(get(URI.create(scene.path() + "/" + name)).with(As.actor(scene.actor)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private boolean kept(Version version) {
        return jdbc.sql("select exists (select from response.receipt where version = :id)")
                .param("id", version.id().value())
                .query(Boolean.class)
                .single();
    }

    private Document file(byte[] bytes) throws Exception {
        return answer(
                multipart("/receipt-check").file(new MockMultipartFile("file", "fil.pdf", "application/pdf", bytes)),
                HERE + ++caller);
    }

    private String typed(String digest, String number) throws Exception {
        return answer(multipart("/receipt-check").param("digest", digest).param("number", number), HERE + ++caller)
                .select(".alert, .form-error-message, .error-summary")
                .text();
    }

    private Document answer(MockMultipartHttpServletRequestBuilder request, String from) throws Exception {
        MockHttpServletResponse answer = mvc.perform(request.with(csrf()).with(it -> {
                    it.setRemoteAddr(from);
                    return it;
                }))
                .andReturn()
                .getResponse();
        return Jsoup.parse(Objects.requireNonNull(answer.getContentAsString()));
    }
}
