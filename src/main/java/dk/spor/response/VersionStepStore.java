package dk.spor.response;

import dk.spor.identity.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to a version after it was submitted. The database refuses what {@link VersionStanding} does not allow. */
@Component
class VersionStepStore {

    private final JdbcClient jdbc;

    VersionStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void confirm(ResponseId response, int number, Confirmation decision, Actor actor, Instant at) {
        insert(response, number, VersionStanding.CONFIRMED, "", decision, actor, at);
    }

    void end(ResponseId response, int number, VersionStanding end, String reason, Actor actor, Instant at) {
        insert(response, number, end, reason, new Confirmation(null, "", ""), actor, at);
    }

    private void insert(
            ResponseId response,
            int number,
            VersionStanding step,
            String reason,
            Confirmation decision,
            Actor actor,
            Instant at) {
        jdbc.sql("""
                        insert into response.version_step
                            (response, number, step, person, organisation, at, reason, meeting_date, item_number, minutes)
                        values (:response, :number, :step, :person, :organisation, :at, :reason, :meetingDate,
                            :itemNumber, :minutes)
                        """)
                .param("response", response.value())
                .param("number", number)
                .param("step", step.name())
                .param("person", Objects.requireNonNull(actor.person()).value())
                .param(
                        "organisation",
                        Objects.requireNonNull(actor.organisation()).value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("meetingDate", decision.meetingDate())
                .param("itemNumber", decision.itemNumber())
                .param("minutes", decision.minutes())
                .update();
    }
}
