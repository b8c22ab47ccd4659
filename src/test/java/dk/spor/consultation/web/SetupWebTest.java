package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Seal;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import dk.spor.strategy.AddParagraph;
import dk.spor.strategy.AddTrack;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.ParagraphKind;
import dk.spor.strategy.TrackId;
import dk.spor.strategy.WrittenParagraph;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class SetupWebTest {

    private final MockMvc mvc;
    private final FilledForms forms;
    private final ConsultationWorld world;
    private final Consultations consultations;
    private final AddTrack addTrack;
    private final AddParagraph addParagraph;

    SetupWebTest(
            MockMvc mvc,
            ConsultationWorld world,
            Consultations consultations,
            AddTrack addTrack,
            AddParagraph addParagraph) {
        this.mvc = mvc;
        this.forms = new FilledForms(mvc);
        this.world = world;
        this.consultations = consultations;
        this.addTrack = addTrack;
        this.addParagraph = addParagraph;
    }

    @Test
    void anOfficerSetsAConsultationUpFromNothingAndSendsItOut() throws Exception {
        Actor officer = world.officer();
        String title = "Klimastrategi " + UUID.randomUUID();
        String path = forms.location(forms.send("/consultations/new", officer, "title", title))
                .replace("/setup", "");
        String slug = path.replace("/consultations/", "");
        assertThat(forms.next(path + "/setup", officer)).isEqualTo(path + "/setup/texts");

        assertThat(forms.location(forms.send(
                        path + "/setup/texts",
                        officer,
                        "summary",
                        "Kort fortalt.",
                        "background",
                        "Baggrunden.",
                        "purpose",
                        "Formålet.")))
                .isEqualTo(path + "/setup/draft");
        writeDraft(consultations.find(slug, officer).orElseThrow(), officer);
        assertThat(forms.location(forms.send(path + "/setup/consultees", officer)))
                .isEqualTo(path + "/setup/period");
        forms.send(
                path + "/setup/period",
                officer,
                "opens",
                "1",
                "opensMonth",
                "12",
                "opensYear",
                "2020",
                "opensTime",
                "9.00",
                "deadline",
                "1",
                "deadlineMonth",
                "2",
                "deadlineYear",
                "2021",
                "deadlineTime",
                "10");
        forms.send(
                path + "/setup/rules",
                officer,
                "pages",
                "3",
                "binding",
                "true",
                "seal",
                "ON_RECEIPT",
                "function",
                "KKR-sekretariatet",
                "email",
                "kkr@example.org",
                "telephone",
                "12 34 56 78");
        forms.send(
                path + "/setup/process",
                officer,
                "day-0",
                "1",
                "day-0Month",
                "3",
                "day-0Year",
                "2021",
                "title-0",
                "KKR drøfter svarene");
        assertThat(forms.location(forms.send(path + "/setup/letter", officer))).isEqualTo(path + "/setup/check");

        Document check = forms.page(path + "/setup/check", officer);
        assertThat(check.select(".alert-heading").text()).isEqualTo("Alt er klar");
        String address = "klima-" + UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            assertThat(forms.location(forms.send(check, officer, "address", address)))
                    .isEqualTo("/consultations/" + address);
        }

        ConsultationSummary sent = consultations.find(address, Actor.ANYONE).orElseThrow();
        assertThat(sent.status()).isEqualTo(ConsultationStatus.PUBLISHED);
        assertThat(sent.title()).isEqualTo(title);
        assertThat(sent.deadline().local()).isEqualTo(LocalDateTime.parse("2021-02-01T10:00"));
        assertThat(sent.length().pages()).isEqualTo(3);
        assertThat(sent.length().binding()).isTrue();
        assertThat(sent.seal()).isEqualTo(Seal.ON_RECEIPT);
        assertThat(consultations.consultees(sent.id(), Actor.ANYONE)).hasSize(19);
    }

    @Test
    void theCheckPageSaysWhatIsMissingWithTheWayToMendIt() throws Exception {
        Actor officer = world.officer();
        String path = forms.location(forms.send("/consultations/new", officer, "title", "Ny høring"))
                .replace("/setup", "");
        Document check = forms.page(path + "/setup/check", officer);
        assertThat(check.select(".sp-block h2").text()).isEqualTo("7 ting mangler");
        assertThat(check.select(".sp-block a").eachAttr("href"))
                .containsExactly(
                        path + "/setup/texts#summary",
                        path + "/setup/texts#background",
                        path + "/setup/texts#purpose",
                        path + "/setup/rules#function",
                        path + "/setup/rules#email",
                        path + "/setup/rules#telephone",
                        path + "/setup/draft#draft");
        assertThat(check.select("form[action$=/opening]")).isEmpty();
        for (Element link : check.select(".sp-block a")) {
            String[] place = link.attr("href").split("#");
            assertThat(forms.page(place[0], officer).select("#" + place[1]))
                    .as(link.attr("href"))
                    .hasSize(1);
        }
        assertThat(mvc.perform(post(path + "/opening").with(As.actor(officer)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void thePreviewShowsEachRoleWhatItWillSee() throws Exception {
        ConsultationScene scene = world.consultation()
                .opens("2020-12-01T09:00")
                .deadline("2021-02-01T10:00")
                .draft();
        String preview = "/consultations/" + scene.slug() + "/preview";
        for (String reader : List.of("PUBLIC", "COORDINATOR")) {
            Document page = forms.page(preview + "?reader=" + reader, scene.officer());
            assertThat(page.select(".sp-live").text()).isEqualTo("Høringen er åben");
            assertThat(page.select(".sp-due button").text()).isEqualTo("Skriv høringssvar");
        }
        Document secretariat = forms.page(preview + "?reader=SECRETARIAT", scene.officer());
        assertThat(secretariat.select(".sp-due button")).isEmpty();
        assertThat(secretariat.select("#h-secretariat")).hasSize(1);
        assertThat(mvc.perform(get(preview).with(As.actor(scene.coordinator("Viborg"))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void onceSentOutThereIsNothingToSetUp() throws Exception {
        ConsultationScene scene = world.published();
        for (String step : List.of("", "/texts", "/period", "/check")) {
            assertThat(mvc.perform(get("/consultations/" + scene.slug() + "/setup" + step)
                                    .with(As.actor(scene.lead())))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    private void writeDraft(ConsultationSummary consultation, Actor officer) {
        TrackId track = new TrackId(UUID.randomUUID());
        addTrack.add(consultation.draft(), track, "DK2020", officer);
        addParagraph.add(
                consultation.draft(),
                new ParagraphId(UUID.randomUUID()),
                WrittenParagraph.of(track, ParagraphKind.TEXT, "Alle kommuner laver klimaplaner."),
                officer);
    }
}
