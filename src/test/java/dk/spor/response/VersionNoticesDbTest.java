package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told what becomes of a submitted version, and how much of it. */
@DbTest
class VersionNoticesDbTest {

    private static final Instant AFTER = Instant.parse("2021-01-14T09:00:00Z");

    private final ResponseScene viborg;
    private final Actor deputy;
    private final Actor reader;
    private final Actor lead;
    private final VersionNotices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Instant before;

    VersionNoticesDbTest(
            ResponseWorld world,
            ConsultationWorld consultations,
            VersionNotices notices,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.viborg = world.viborg();
        this.deputy = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.DEPUTY);
        this.reader = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.READER);
        this.lead = viborg.consultation.lead();
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.before = clock.instant();
        viborg.write(general("Vi ønsker mere kvædegelé."));
    }

    @AfterEach
    void theClockGoesBack() {
        clock.stopAt(before);
    }

    @Test
    void bothSidesHearOfAConfirmation() {
        Version version = viborg.submitted(VersionKind.PROVISIONAL);
        clock.stopAt(AFTER);
        done(viborg.confirm(1));
        bothSidesHear(
                "response-confirmed/" + version.id(),
                "er bekræftet politisk.\n\nHøringsfristen var tirsdag den 15. december 2020 kl. 10.00.\n\nSe det her");
    }

    @Test
    void bothSidesHearOfAWithdrawalAndNotOfItsReason() {
        Version version = viborg.submitted(VersionKind.FINAL);
        done(viborg.withdraw(1));
        String key = "response-withdrawn/" + version.id();
        bothSidesHear(
                key,
                "er trukket tilbage og gælder ikke længere.\n\nFrist for at afgive svar: tirsdag den 15. december 2020 kl. 10.00");
        notices.on(new VersionWithdrawn(
                viborg.actor.by(),
                before,
                version.response(),
                viborg.consultation.id(),
                viborg.asked().municipality().id(),
                version.id()));
        assertThat(bodies(lead, key)).as("a fact handled twice").hasSize(1);
    }

    @Test
    void underTheSealTheSecretariatHearsNoMoreThanItsBoardShows() {
        Version nil = viborg.submitted(VersionKind.NIL);
        assertThat(only(lead, "response-answered/" + nil.id()))
                .contains("Svaret er forseglet")
                .doesNotContain("bemærkninger", "version");
        assertThat(only(deputy, "response-receipt/" + nil.id())).contains("Det er version 1: ingen bemærkninger.");
        Version provisional = viborg.submitted(VersionKind.PROVISIONAL);
        assertThat(only(lead, "response-answered/" + provisional.id()))
                .contains("afgivet med forbehold", "forseglet")
                .doesNotContain("version");
        assertThat(only(deputy, "response-receipt/" + provisional.id()))
                .contains("Det er version 2, afgivet med forbehold.");
    }

    private void bothSidesHear(String key, String what) {
        String path = "/consultations/" + viborg.consultation.slug();
        for (Actor to : List.of(viborg.actor, deputy)) {
            assertThat(only(to, key)).contains(what, "Version 1", "15. december 2020", path + "/response/versions/1");
        }
        assertThat(only(lead, key))
                .contains(what, viborg.consultation.consultation().title(), path + "/status")
                .doesNotContain("kvædegelé", "tidligt");
        assertThat(bodies(reader, key)).isEmpty();
    }

    private String only(Actor to, String key) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(bodies(to, key)).hasSize(1));
        return bodies(to, key).get(0);
    }

    private List<String> bodies(Actor to, String key) {
        return jdbc.sql("select m.body from notification.message m where m.person = :person and m.key like :key || '%'")
                .param("person", to.person().value())
                .param("key", key)
                .query(String.class)
                .list();
    }
}
