package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.ToDo;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class ResponseNoticesDbTest {

    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final ResponseToDos toWrite;
    private final JdbcClient jdbc;

    ResponseNoticesDbTest(
            ResponseWorld world, ConsultationWorld consultations, ResponseToDos toWrite, JdbcClient jdbc) {
        this.world = world;
        this.consultations = consultations;
        this.toWrite = toWrite;
        this.jdbc = jdbc;
    }

    private record Mail(String subject, String body) {}

    @Test
    void theMunicipalityGetsItsReceiptAndTheSecretariatHearsWhoHasAnswered() {
        ResponseScene viborg = world.viborg();
        Actor deputy = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.DEPUTY);
        Actor reader = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.READER);
        Actor skive = viborg.consultation.coordinator("Skive");
        Version version = viborg.submitted("Vi ønsker mere kvædegelé.");
        String number = version.proof().receipt().value();
        for (Actor writer : List.of(viborg.actor, deputy)) {
            Mail mail = only(writer, version);
            assertThat(mail.subject()).contains(number, "Viborg Kommune");
            assertThat(mail.body())
                    .contains(number, "20. november 2020 kl. 09.00.00", viborg.path() + "/versions/1/receipt")
                    .doesNotContain("kvædegelé");
        }
        Mail told = only(viborg.consultation.lead(), version);
        assertThat(told.subject()).startsWith("Viborg Kommune har svaret på");
        assertThat(told.body())
                .contains("/consultations/" + viborg.consultation.slug() + "/status")
                .doesNotContain(number, "kvædegelé");
        assertThat(mails(reader, version)).isEmpty();
        assertThat(mails(skive, version)).isEmpty();
    }

    @Test
    void writingWaitsForThoseWhoAnswerUntilTheyHave() {
        ResponseScene viborg = world.viborg();
        Actor reader = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.READER);
        assertThat(waiting(viborg, viborg.actor)).extracting(ToDo::href).containsExactly(viborg.path());
        assertThat(waiting(viborg, reader)).isEmpty();
        assertThat(waiting(viborg, viborg.consultation.officer())).isEmpty();
        viborg.submitted("Vi bakker op.");
        assertThat(waiting(viborg, viborg.actor)).isEmpty();
    }

    private List<ToDo> waiting(ResponseScene scene, Actor actor) {
        return toWrite.waitingFor(actor).stream()
                .filter(it ->
                        it.about().equals(scene.consultation.consultation().title()))
                .toList();
    }

    private Mail only(Actor to, Version version) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(mails(to, version)).hasSize(1));
        return mails(to, version).get(0);
    }

    private List<Mail> mails(Actor to, Version version) {
        return jdbc.sql("""
                        select m.subject, m.body from notification.message m
                        where m.person = :person and m.key like '%' || :version || '%'
                        """)
                .param("person", to.person().value())
                .param("version", version.id().toString())
                .query(Mail.class)
                .list();
    }
}
