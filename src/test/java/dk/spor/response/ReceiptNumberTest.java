package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptNumberTest {

    @Test
    void aNumberCanBeReadAloudAndComesOnce() {
        assertThat(Stream.generate(ReceiptNumber::random).limit(2000))
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it.value()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"));
    }
}
