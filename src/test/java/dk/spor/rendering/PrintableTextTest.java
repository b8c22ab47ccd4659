package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Ærø – Århus §,Ærø – Århus §
            A\u030A,Å
            Привет Ελλάδα,Привет Ελλάδα
            x😀y,x[U+1F600]y
            👩\u200D👧,[U+1F469][U+1F467]
            ☺\uFE0F,[U+263A]
            日,[U+65E5]
            \u05D0,[U+05D0]
            a\u200Eb\u202Ec\u2066d,abcd
            sam\u00ADmen,sammen
            a\u200Bb\uFEFFc,abc
            1\u202F000,1\u00A0000
            a\u3000b\u2028c,a b c
            \uE000,[U+E000]
            a\u0000b,ab
            """)
    void namesWhatTheTypefaceLacksAndDropsWhatNobodySees(String typed, String printed) {
        assertThat(PrintableText.of(typed)).isEqualTo(printed);
    }
}
