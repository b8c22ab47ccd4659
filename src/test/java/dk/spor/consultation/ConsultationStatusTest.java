package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConsultationStatusTest {

    @Test
    void eachStateHasItsRow() {
        assertThat(ConsultationStatus.TABLE.states()).containsExactlyInAnyOrder(ConsultationStatus.values());
    }

    @Test
    void theDrawingShowsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("docs/states/ConsultationStatus.mmd")))
                .isEqualTo(ConsultationStatus.TABLE.drawing());
    }
}
