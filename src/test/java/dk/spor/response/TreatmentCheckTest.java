package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreatmentCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 12, 9);

    @Test
    void aTreatmentMustBeChosen() {
        assertThat(fields(TreatmentDetails.NONE)).containsExactly("treatment");
    }

    @Test
    void theAdministrationNeedsNoMeeting() {
        assertThat(fields(TreatmentDetails.administrative())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNCIL", "FINANCE_COMMITTEE", "STANDING_COMMITTEE"})
    void aMeetingIsNamedByBodyDateAndItem(Treatment treatment) {
        assertThat(fields(new TreatmentDetails(treatment, " ", null, "", "")))
                .containsExactly("body", "meetingDate", "itemNumber");
        assertThat(fields(new TreatmentDetails(treatment, "Byrådet", TODAY, "12", "")))
                .isEmpty();
    }

    @Test
    void aDecisionOfTheChairHasNoItem() {
        assertThat(fields(new TreatmentDetails(Treatment.CHAIR_DECISION, "Borgmesteren", TODAY, "", "")))
                .isEmpty();
    }

    @Test
    void aMeetingTomorrowHasNotBeenHeld() {
        assertThat(fields(new TreatmentDetails(Treatment.COUNCIL, "Byrådet", TODAY.plusDays(1), "12", "")))
                .containsExactly("meetingDate");
    }

    private static List<String> fields(TreatmentDetails details) {
        return TreatmentCheck.of(details, TODAY).stream().map(Refusal::field).toList();
    }
}
