package dk.spor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseRefTest {

    @ParameterizedTest
    @CsvSource({
        "85.02.02-G01-1-17, 85.02.02, G01",
        "19.03.00-P24-1-19, 19.03.00, P24",
        "18.15.00-Ø40-2-19, 18.15.00, Ø40",
        "00.01.00P35-0101, 00.01.00, P35",
        "07.01.00P00-0001, 07.01.00, P00",
        "00.01.00 A00, 00.01.00, A00",
        "' 00.01.00-A00-12-2020 ', 00.01.00, A00"
    })
    void numbersAsAgendasHaveThem(String typed, String subject, String facet) {
        CaseRef number = CaseRef.of(typed).orElseThrow();
        assertThat(number.value()).isEqualTo(typed.strip());
        assertThat(number.subject()).isEqualTo(subject);
        assertThat(number.facet()).isEqualTo(facet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020-1234",
                "85.02.02",
                "85.02.02-g01-1-17",
                "8.02.02-G01",
                "85.02.02-G01-1-17-3",
                "x 85.02.02-G01"
            })
    void whatIsNoCaseNumber(String typed) {
        assertThat(CaseRef.of(typed)).isEmpty();
    }

    @Test
    void theKleNumberStandsAlone() {
        assertThat(CaseRef.of("00.01.00-P35")).isPresent();
    }
}
