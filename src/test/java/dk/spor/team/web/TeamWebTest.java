package dk.spor.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Mandates;
import dk.spor.identity.RecordedPost;
import dk.spor.identity.Role;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk;
import dk.spor.response.web.Desk.Answer;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

/** A co-ordinator gathers a team, hands out, and sees who has done what. */
@WebTest
class TeamWebTest {

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final Mandates mandates;
    private final RecordedPost post;
    private final String email = UUID.randomUUID() + "@example.dk";
    private ResponseScene viborg;
    private String team;

    TeamWebTest(
            MockMvc mvc, ResponseWorld world, ConsultationWorld consultations, Mandates mandates, RecordedPost post) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.mandates = mandates;
        this.post = post;
    }

    @BeforeEach
    void aResponse() {
        viborg = world.viborg();
        team = viborg.path() + "/team";
    }

    @Test
    void anInvitationSaysTheTitleAndTheDeadlineAndLeadsToTheResponse() throws Exception {
        assertThat(invite("CONTRIBUTOR", "Anne Jensen", email).location()).endsWith(team);
        String mail = post.only(email).body();
        assertThat(mail)
                .contains(viborg.consultation.consultation().title(), "Bidragyder", "15. december 2020 kl. 10.00");
        assertThat(page()).contains("Anne Jensen", "har ikke logget ind endnu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONTRIBUTOR   | Anne | anne@      | Skriv en e-mailadresse
            CONTRIBUTOR   |      | a@b.dk     | Skriv et navn
            COORDINATOR   | Anne | a@b.dk     | Vælg en rolle
            ADMINISTRATOR | Anne | a@b.dk     | Vælg en rolle
            x             | Anne | a@b.dk     | Vælg, hvad kollegaen skal
            """)
    void whatIsWrongWithAnInvitationIsSaidAndKept(String role, String name, String address, String said)
            throws Exception {
        Answer told = invite(role, name == null ? "" : name, address);
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text("main")).contains(said);
        assertThat(told.page().select("#email").val()).isEqualTo(address);
    }

    @Test
    void nobodyIsOnTheTeamTwice() throws Exception {
        invite("CONTRIBUTOR", "Anne", email);
        Answer told = invite("APPROVER", "Anne", email.toUpperCase(Locale.ROOT));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text("main")).contains("Anne er allerede på holdet");
    }

    @Test
    void aDeputyInvitesButAppointsNoOtherDeputy() throws Exception {
        Actor deputy = consultations.somebody(viborg.asked().municipality(), Role.DEPUTY);
        assertThat(desk.open(team + "/members/new", deputy).page().select("#role-DEPUTY"))
                .isEmpty();
        assertThat(desk.send(team + "/members", deputy, "role", "DEPUTY", "name", "A", "email", email)
                        .status())
                .isEqualTo(422);
        assertThat(desk.send(team + "/members", deputy, "role", "READER", "name", "A", "email", email)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void accessIsTakenBackAndThePersonStaysInTheHistory() throws Exception {
        Actor colleague = viborg.letIn();
        String member = mandates.inForce(colleague.person()).get(0).id().toString();
        Actor skive = viborg.consultation.coordinator("Skive");
        assertThat(desk.send(team + "/members/" + member + "/withdrawal", skive).status())
                .isEqualTo(404);
        assertThat(desk.send(team + "/members/" + member + "/withdrawal", viborg.actor)
                        .status())
                .isEqualTo(303);
        assertThat(mandates.inForce(colleague.person())).isEmpty();
        assertThat(desk.open(team, viborg.actor).text("#h-before + ul")).contains("Kollega, Bidragyder, var med fra");
    }

    @Test
    void aCorrectedPlaceForAllIsNotTakenBackHere() throws Exception {
        Actor standing = consultations.somebody(viborg.asked().municipality(), Role.READER);
        String member = mandates.inForce(standing.person()).get(0).id().toString();
        assertThat(desk.send(team + "/members/" + member + "/withdrawal", viborg.actor)
                        .status())
                .isEqualTo(404);
        assertThat(mandates.inForce(standing.person())).hasSize(1);
    }

    @Test
    void aColleagueSeesTheirPartWritesAndSaysThatItIsFinished() throws Exception {
        Actor colleague = viborg.letIn();
        String track = viborg.consultation.draft().tracks().get(1).id().value().toString();
        assertThat(give(colleague, track, "2020", "Husk erhvervsplanen").status())
                .isEqualTo(303);
        String own = desk.open(viborg.path(), colleague).text("[aria-labelledby=h-own]");
        assertThat(own).contains("Spor 2", "Ikke påbegyndt", "1. december 2020", "Husk erhvervsplanen");
        assertThat(parts()).contains("Ikke påbegyndt");

        world.as(viborg.consultation, colleague).write(viborg.supports(2, "Ja tak."));
        Answer response = desk.open(viborg.path(), colleague);
        assertThat(response.text(".sp-given")).contains("Givet til dig");
        assertThat(desk.open(viborg.path(), viborg.actor).text(".sp-given")).contains("Givet til Kollega");
        assertThat(parts()).contains("Påbegyndt");

        String finish = response.page().select("[aria-labelledby=h-own] form").attr("action");
        assertThat(desk.send(finish, viborg.actor).status()).isEqualTo(404);
        assertThat(desk.send(finish, colleague).status()).isEqualTo(303);
        assertThat(parts()).contains("Færdig");

        String assignment = finish.replace("/completion", "");
        assertThat(desk.send(assignment + "/reopening", viborg.actor, "reason", " ")
                        .status())
                .isEqualTo(422);
        assertThat(desk.send(assignment + "/reopening", colleague, "reason", "Nej")
                        .status())
                .isEqualTo(404);
        assertThat(desk.send(assignment + "/reopening", viborg.actor, "reason", "Mere om havnen")
                        .status())
                .isEqualTo(303);
        assertThat(desk.open(viborg.path(), colleague).text("[aria-labelledby=h-own]"))
                .contains("Givet tilbage: Mere om havnen", "Påbegyndt");
        assertThat(desk.send(assignment + "/withdrawal", viborg.actor).status()).isEqualTo(303);
        assertThat(desk.open(assignment, viborg.actor).status()).isEqualTo(404);
    }

    @Test
    void aQuestionOfTheConsultationIsHandedOutLikeATrack() throws Exception {
        Actor colleague = viborg.letIn();
        assertThat(desk.open(team + "/assignments/new", viborg.actor)
                        .page()
                        .select("#topic option")
                        .eachText())
                .endsWith("Spørgsmål 2: Hvilke spor vil kommunen selv bidrage til?");
        assertThat(give(colleague, "QUESTION-2", "2020", "Spørg havnen").status())
                .isEqualTo(303);
        assertThat(desk.open(viborg.path(), colleague).text("[aria-labelledby=h-own]"))
                .contains("Spørgsmål 2: Hvilke spor vil kommunen selv bidrage til?", "Spørg havnen", "Ikke påbegyndt");
        world.as(viborg.consultation, colleague).write(ResponseScene.general("Vi bidrager til spor 2."));
        assertThat(parts()).contains("Påbegyndt");
        assertThat(give(colleague, "QUESTION-2", "2020", "").text("main")).contains("har allerede den del");
        assertThat(give(colleague, "QUESTION-3", "2020", "").text("main"))
                .contains("Vælg en del, der står i høringsudkastet");
    }

    @Test
    void whatIsWrongWithAPartIsSaid() throws Exception {
        Actor colleague = viborg.letIn();
        assertThat(give(colleague, "GENERAL", "2019", "").text("main")).contains("Vælg en dag, der ikke er gået");
        assertThat(give(colleague, "GENERAL", "2021", "").text("main"))
                .contains("Vælg en dag senest på dagen for høringsfristen");
        assertThat(give(colleague, "GENERAL", "x", "").text("main")).contains("Skriv en dato");
        assertThat(give(colleague, UUID.randomUUID().toString(), "2020", "").text("main"))
                .contains("Vælg en del, der står i høringsudkastet");
        assertThat(give(colleague, "GENERAL", "2020", "x".repeat(501)).text("main"))
                .contains("Skriv højst 500 tegn");
        Actor reader = consultations.somebody(viborg.asked().municipality(), Role.READER);
        assertThat(give(reader, "GENERAL", "2020", "").text("main")).contains("Vælg en, der er på holdet og skriver");
        assertThat(give(colleague, "THEMES", "2020", "").status()).isEqualTo(303);
        assertThat(give(colleague, "THEMES", "2020", "").text("main")).contains("har allerede den del");
    }

    @Test
    void aFormForAnotherMunicipalityIsGivenBack() throws Exception {
        Answer told = desk.send(
                team + "/members",
                viborg.actor,
                "municipality",
                viborg.consultation.consultee("Skive").id().toString());
        assertThat(told.status()).isEqualTo(409);
    }

    private Answer give(Actor to, String topic, String year, String note) throws Exception {
        return desk.send(
                team + "/assignments",
                viborg.actor,
                "topic",
                topic,
                "person",
                to.person().toString(),
                "due",
                "1",
                "dueMonth",
                "12",
                "dueYear",
                year,
                "note",
                note);
    }

    private Answer invite(String role, String name, String address) throws Exception {
        return desk.send(team + "/members", viborg.actor, "role", role, "name", name, "email", address);
    }

    private String page() throws Exception {
        return desk.open(team, viborg.actor).text("main");
    }

    private String parts() throws Exception {
        return desk.open(team, viborg.actor).text("[aria-labelledby=h-parts]");
    }
}
