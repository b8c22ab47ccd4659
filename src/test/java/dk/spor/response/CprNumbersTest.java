package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"010203-1234", "311299 1234", "0102031234", "Borger 290204–4321.", "(010203-1234)"})
    void aDateAndFourDigitsLookLikeOne(String text) {
        assertThat(CprNumbers.standIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"87 87 10 00", "20201215", "320203-1234", "011303-1234", "12010203-1234", "010203-12345", ""})
    void otherNumbersDoNot(String text) {
        assertThat(CprNumbers.standIn(text)).isFalse();
    }
}
