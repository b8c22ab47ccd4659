package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.response.DecisionDetails;
import dk.spor.shared.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConfirmationFormTest {

    private static final LocalDate MEETING = LocalDate.of(2021, 1, 13);

    @Test
    void anExtractOfTheMinutesIsCarriedOverWhereThereIsNoAddressOfThem() {
        assertThat(minutes("Godkendt.", "")).isEqualTo("Godkendt.");
        assertThat(minutes("Godkendt.", "https://viborg.dk/13")).isEqualTo("https://viborg.dk/13");
    }

    @Test
    void anItemThatIsTooLongAndADateThatIsNoneAreSaidAtTheirFields() {
        assertThat(new ConfirmationForm("31", "2", "2021", "x".repeat(201), "Se protokollen").malformed())
                .extracting(Refusal::field)
                .containsExactly("itemNumber", "meetingDate");
        assertThat(new ConfirmationForm("13", "1", "2021", "x".repeat(200), "Se protokollen").malformed())
                .isEmpty();
    }

    private static String minutes(String extract, String address) {
        return ConfirmationForm.of(new DecisionDetails(MEETING, "12", extract, address))
                .minutes();
    }
}
