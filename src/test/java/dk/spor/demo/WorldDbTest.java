package dk.spor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.notification.SentMessage;
import dk.spor.notification.SentMessages;
import dk.spor.organisation.Organisation;
import dk.spor.presentation.Presentations;
import dk.spor.presentation.Talk;
import dk.spor.response.AnswerState;
import dk.spor.response.Responses;
import dk.spor.response.StatusBoard;
import dk.spor.response.StatusBoards;
import dk.spor.response.SubmittedResponse;
import dk.spor.response.VersionKind;
import dk.spor.response.VersionStanding;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.SystemClock;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.Track;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@DemoTest
class WorldDbTest {

    private final ListableBeanFactory beans;
    private final Consultations consultations;
    private final Cast cast;
    private final Troupe troupe;

    WorldDbTest(ListableBeanFactory beans, Consultations consultations, Cast cast, Troupe troupe) {
        this.beans = beans;
        this.consultations = consultations;
        this.cast = cast;
        this.troupe = troupe;
    }

    @Test
    void theConsultationIsOpenSinceTheFifthOfOctoberAndAsksNineteen() {
        ConsultationSummary consultation = consultation();
        assertThat(consultation.opens()).isEqualTo("2020-10-05T07:00:00Z");
        assertThat(consultation.deadline().local()).isEqualTo("2020-12-15T10:00");
        assertThat(consultations.consultees(consultation.id(), Actor.ANYONE))
                .hasSize(19)
                .extracting(Organisation::shortName)
                .endsWith("Viborg", "Aarhus");
        assertThat(beans.getBean(Strategies.class)
                        .version(consultation.draft(), Actor.ANYONE)
                        .orElseThrow()
                        .tracks())
                .extracting(Track::title)
                .containsExactly("DK2020", "Grøn vækst", "Viden og kompetencer");
        assertThat(beans.getBean(Presentations.class).of(consultation.id(), Actor.ANYONE))
                .extracting((Talk it) -> it.details().speaker())
                .containsExactly("Hans Sanderson", "Inge Nilsson", "Lars Bach Jensen", "Søren Hermansen");
    }

    @Test
    void everybodyInTheCastCanActAndIsReachedUnderAReservedDomain() {
        assertThat(cast.all()).allSatisfy(it -> {
            assertThat(troupe.actor(it)).as(it.name()).isPresent();
            assertThat(it.email()).endsWith(".example.org");
        });
        assertThat(cast.all().map(it -> it.first().role())).contains(Role.values());
    }

    @Test
    void eightHaveAnsweredAndTheSecretariatSeesHowManyAndNotWhat() {
        Responses responses = beans.getBean(Responses.class);
        Actor officer = troupe.actor(cast.ofAssociation().get(2)).orElseThrow();
        assertThat(responses.received(consultation().id(), officer)).hasSize(8);
        assertThat(responses.readable(consultation().id(), officer)).isEmpty();
        Actor struer = troupe.actor(cast.coordinator("Struer")).orElseThrow();
        assertThat(responses.readable(consultation().id(), struer))
                .extracting(SubmittedResponse::receivedAt)
                .containsExactly(Instant.parse("2020-11-16T13:52:10Z"));
    }

    @Test
    void oneHasAnsweredWithAReservationAndOneHasNoRemarks() {
        Responses responses = beans.getBean(Responses.class);
        Actor silkeborg = troupe.actor(cast.coordinator("Silkeborg")).orElseThrow();
        assertThat(responses.readable(consultation().id(), silkeborg))
                .extracting(SubmittedResponse::standing)
                .containsExactly(VersionStanding.PROVISIONAL);
        Actor horsens = troupe.actor(cast.coordinator("Horsens")).orElseThrow();
        assertThat(responses.readable(consultation().id(), horsens))
                .extracting(SubmittedResponse::kind)
                .containsExactly(VersionKind.NIL);
        Actor officer = troupe.actor(cast.ofAssociation().get(2)).orElseThrow();
        StatusBoard board =
                beans.getBean(StatusBoards.class).of("klimastrategi", officer).orElseThrow();
        assertThat(board.count(AnswerState.PROVISIONAL)).isEqualTo(1);
        assertThat(board.count(AnswerState.ANSWERED))
                .as("the nil return among them, while it is sealed")
                .isEqualTo(7);
    }

    @Test
    void whatHappenedIsRecordedAtTheTimeOfTheStory() {
        assertThat(beans.getBean(JdbcClient.class)
                        .sql("select count(*) from audit.entry where at >= '2020-11-20T08:00:00Z'")
                        .query(Long.class)
                        .single())
                .isZero();
        Instant received = Instant.parse("2020-11-16T13:52:10Z");
        assertThat(beans.getBean(SentMessages.class).latest(1_000))
                .filteredOn(it -> "kkr-koordinator@struer.example.org".equals(it.email()))
                .extracting(SentMessage::toldAt)
                .anySatisfy(it -> assertThat(it).isBetween(received, received.plus(Duration.ofMinutes(5))));
    }

    @Test
    void theClockRunsFromTheBeginningAndTheMachinesTimeIsLeftAlone() {
        assertThat(beans.getBean(BusinessClock.class).instant())
                .isBetween(DemoClock.BEGINNING, DemoClock.BEGINNING.plus(Duration.ofDays(90)));
        assertThat(beans.getBean(SystemClock.class).now()).isAfter("2026-01-01T00:00:00Z");
    }

    private ConsultationSummary consultation() {
        return consultations.find("klimastrategi", Actor.ANYONE).orElseThrow();
    }
}
