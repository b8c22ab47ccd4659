package dk.spor.response;

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
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class CommentNoticesDbTest {

    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    CommentNoticesDbTest(ResponseWorld world, ConsultationWorld consultations, BusinessClock clock, JdbcClient jdbc) {
        this.world = world;
        this.consultations = consultations;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void whoWroteTheInputOrTookPartHearsThatThereIsSomethingNewAndNotWhat() {
        ResponseScene writer = world.viborg();
        DraftInput input = writer.write(general("Pendling bør med i målingen."));
        ResponseScene approver = colleague(writer, Role.APPROVER);
        Actor reader = consultations.somebody(writer.consultation.consultee("Viborg"), Role.READER);
        approver.comment(input, "Pendling bør med i målingen.", "Hvad med kvædegelé?");
        List<String> told = mails(writer.actor, input, 1);
        assertThat(told.get(0))
                .contains(
                        writer.consultation.consultation().title(),
                        writer.path() + "/inputs/" + input.id() + "/comments")
                .doesNotContainIgnoringCase("kvædegelé", "pendling");
        for (Actor other : List.of(
                approver.actor, reader, writer.consultation.coordinator("Skive"), writer.consultation.officer())) {
            assertThat(mails(other, input, 0)).isEmpty();
        }
    }

    @Test
    void eachHearsOfAnInputOnceAnHourAtMost() {
        ResponseScene writer = world.viborg();
        DraftInput input = writer.write(general("Pendling bør med i målingen."));
        DraftInput another = writer.write(general("Havvind bør med i målingen."));
        ResponseScene approver = colleague(writer, Role.APPROVER);
        approver.comment(input, "Pendling bør med i målingen.", "Et.");
        approver.comment(input, "Pendling bør med i målingen.", "To.");
        approver.comment(another, "Havvind bør med i målingen.", "Tre.");
        mails(writer.actor, another, 1);
        mails(writer.actor, input, 1);
        clock.stopAt(Instant.parse("2020-11-20T09:00:00Z"));
        approver.comment(input, "Pendling bør med i målingen.", "Fire.");
        mails(writer.actor, input, 2);
    }

    private ResponseScene colleague(ResponseScene scene, Role role) {
        return world.as(scene.consultation, consultations.somebody(scene.consultation.consultee("Viborg"), role));
    }

    private List<String> mails(Actor to, DraftInput input, int expected) {
        Awaitility.await()
                .during(expected == 0 ? Duration.ofMillis(500) : Duration.ZERO)
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(mails(to, input)).hasSize(expected));
        return mails(to, input);
    }

    private List<String> mails(Actor to, DraftInput input) {
        return jdbc.sql("""
                        select subject || body from notification.message
                        where person = :person and key like 'comment/' || :input || '/%'
                        """)
                .param("person", to.person().value())
                .param("input", input.id().toString())
                .query(String.class)
                .list();
    }
}
