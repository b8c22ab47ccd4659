package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    private static final Instant OPENS = at("2020-10-05T09:00:00");
    private static final Deadline DEADLINE = new Deadline(LocalDateTime.parse("2020-12-15T10:00"));
    private static final Deadline UNTIL = new Deadline(LocalDateTime.parse("2020-12-18T12:00"));
    private static final Contact CONTACT = new Contact("KKR-sekretariatet", "kkr@example.org", "12 34 56 78");

    @Test
    void anAnswerIsTakenFromTheOpeningThroughTheMinuteOfTheDeadline() {
        Terms terms = terms(ConsultationStatus.PUBLISHED);
        assertThat(terms.refusalsToAnswer(OPENS.minusNanos(1)))
                .extracting(Refusal::text)
                .containsExactly("consultation.refusal.notOpenYet");
        assertThat(terms.refusalsToAnswer(OPENS)).isEmpty();
        assertThat(terms.refusalsToAnswer(at("2020-12-15T10:00:59.999"))).isEmpty();
        assertThat(terms.refusalsToAnswer(at("2020-12-15T10:01:00")))
                .containsExactly(Refusal.of(
                        "consultation.refusal.deadlinePassed",
                        CONTACT.function(),
                        CONTACT.telephone(),
                        CONTACT.email()));
    }

    @Test
    void aConsulteeWithALongerDeadlineMayStillAnswerWhileTheOthersAreBeingProcessed() {
        assertThat(terms(ConsultationStatus.PROCESSING).refusalsToAnswer(at("2020-12-15T10:00:00")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsultationStatus.class,
            names = {"DRAFT", "CONCLUDED", "WITHDRAWN"})
    void nothingIsTakenInAnyOtherState(ConsultationStatus status) {
        assertThat(terms(status).refusalsToAnswer(OPENS))
                .extracting(Refusal::text)
                .containsExactly("consultation.refusal.notOpen");
    }

    @Test
    void theSealHoldsThroughTheConsulteesOwnDeadlineUnlessItWasOpenedOrThereIsNone() {
        Instant lastMoment = at("2020-12-15T10:00:59.999");
        assertThat(terms(Seal.UNTIL_DEADLINE, null).isSealed(lastMoment)).isTrue();
        assertThat(terms(Seal.UNTIL_DEADLINE, null).isSealed(at("2020-12-15T10:01:00")))
                .isFalse();
        assertThat(terms(Seal.UNTIL_DEADLINE, OPENS).isSealed(lastMoment)).isFalse();
        assertThat(terms(Seal.ON_RECEIPT, null).isSealed(lastMoment)).isFalse();
    }

    @Test
    void afterTheDeadlineAnOpenDoorTakesAnAnswerThroughTheMinuteOfItsMoment() {
        Terms terms = terms(ConsultationStatus.PROCESSING, door(false, at("2020-12-17T09:00:00")));
        assertThat(terms.refusalsToAnswer(at("2020-12-18T12:00:59.999"))).isEmpty();
        assertThat(terms.refusalsToAnswer(at("2020-12-18T12:01:00")))
                .extracting(Refusal::text)
                .containsExactly("consultation.refusal.deadlinePassed");
        assertThat(terms.until(at("2020-12-17T10:00:00"))).isEqualTo(UNTIL);
        assertThat(terms.until(at("2020-12-15T10:00:59"))).as("still in time").isEqualTo(DEADLINE);
        assertThat(terms.until(at("2020-12-18T12:01:00"))).isEqualTo(DEADLINE);
    }

    @Test
    void whatHadBeenReceivedWholeBeforeTheDoorWasClosedIsTaken() {
        Terms terms = terms(ConsultationStatus.PUBLISHED, door(true, at("2020-12-17T09:00:00")));
        assertThat(terms.refusalsToAnswer(at("2020-12-17T08:59:59.999"))).isEmpty();
        assertThat(terms.refusalsToAnswer(at("2020-12-17T09:00:00")))
                .extracting(Refusal::text)
                .containsExactly("consultation.refusal.deadlinePassed");
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsultationStatus.class,
            names = {"DRAFT", "CONCLUDED", "WITHDRAWN"})
    void noDoorLeadsIntoAConsultationThatTakesNoAnswers(ConsultationStatus status) {
        Instant moment = at("2020-12-17T10:00:00");
        Terms terms = terms(status, door(false, at("2020-12-17T09:00:00")));
        assertThat(terms.refusalsToAnswer(moment))
                .extracting(Refusal::text)
                .containsExactly("consultation.refusal.notOpen");
        assertThat(terms.refusalsToOpenDoor(moment))
                .extracting(Refusal::text)
                .containsExactly("consultation.refusal.notOpenForDoor");
    }

    private static LateDoor door(boolean closed, Instant at) {
        return new LateDoor(1, UNTIL, "Sygdom.", closed, at);
    }

    private static Terms terms(ConsultationStatus status, LateDoor door) {
        return new Terms(status, OPENS, DEADLINE, Seal.UNTIL_DEADLINE, null, new LengthRule(2, false), CONTACT, door);
    }

    private static Terms terms(ConsultationStatus status) {
        return new Terms(status, OPENS, DEADLINE, Seal.UNTIL_DEADLINE, null, new LengthRule(2, false), CONTACT, null);
    }

    private static Terms terms(Seal seal, @Nullable Instant openedAt) {
        return new Terms(
                ConsultationStatus.PUBLISHED, OPENS, DEADLINE, seal, openedAt, new LengthRule(2, false), CONTACT, null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Copenhagen.ZONE).toInstant();
    }
}
