package dk.spor.response;

import static dk.spor.response.WorkStatus.AWAITING_POLITICAL_TREATMENT;
import static dk.spor.response.WorkStatus.DRAFT;
import static dk.spor.response.WorkStatus.INTERNAL_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkStatusTest {

    @Test
    void eachStateHasItsRow() {
        assertThat(WorkStatus.TABLE.states()).containsExactlyInAnyOrder(WorkStatus.values());
    }

    @Test
    void approvalAndPoliticalTreatmentAreOptionalAndLeadBackToTheDraft() {
        assertThat(WorkStatus.TABLE.from(DRAFT)).containsExactly(INTERNAL_REVIEW, AWAITING_POLITICAL_TREATMENT);
        assertThat(WorkStatus.TABLE.from(INTERNAL_REVIEW)).containsExactly(DRAFT, AWAITING_POLITICAL_TREATMENT);
        assertThat(WorkStatus.TABLE.from(AWAITING_POLITICAL_TREATMENT)).containsExactly(DRAFT, INTERNAL_REVIEW);
    }

    @ParameterizedTest
    @EnumSource
    void noStepLeadsToWhereItStands(WorkStatus status) {
        assertThat(WorkStatus.TABLE.allows(status, status)).isFalse();
    }

    @Test
    void theDrawingShowsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("docs/states/WorkStatus.mmd"))).isEqualTo(WorkStatus.TABLE.drawing());
    }
}
