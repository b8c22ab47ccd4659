package dk.spor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputTextTest {

    @Test
    void aDecomposedLetterIsComposed() {
        assertThat(InputText.normal("A\u030Arhus")).isEqualTo("\u00C5rhus");
    }

    @Test
    void whatADatabaseOrXmlCannotHoldIsLeftOut() {
        assertThat(InputText.normal("a\0b\u0007c\uD800d\uFFFEe")).isEqualTo("abcde");
    }

    @Test
    void lineEndsAreLineFeedsAndTabsStay() {
        assertThat(InputText.normal("a\r\nb\rc\td")).isEqualTo("a\nb\nc\td");
    }

    @Test
    void emojiAndDirectionMarksAreKeptAsTyped() {
        String typed = "\uD83D\uDE00 \u200Fabc\u202E \u05D0";

        assertThat(InputText.normal(typed)).isEqualTo(typed);
    }
}
