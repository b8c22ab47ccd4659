package dk.spor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DetailsTest {

    private static final UUID ID = UUID.fromString("38b112c0-d0f9-53ca-b2d2-16611d45cbf7");

    @Test
    void idsAndPlainValuesStandInTheOrderOfTheirNames() {
        assertThat(Details.of(LidOpened.now())).isEqualTo("""
                        {"reason":"Låget sad \\"fast\\"\\n","until":"2020-12-15T10:00","width":7}""");
    }

    @Test
    void listsAndEmptyValuesAreKept() {
        assertThat(Details.of(new Counted(null, List.of(ID, ID))))
                .isEqualTo("{\"ids\":[\"%1$s\",\"%1$s\"],\"why\":null}".formatted(ID));
    }

    @Test
    void whatCouldCarryAPersonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Details.of(new Greeted(new Somebody("Anna", "anna@example.org"))))
                .withMessage("whom of Greeted is a Somebody; a fact holds ids and plain values only");
    }

    record Somebody(String name, String email) {}

    record Greeted(Somebody whom) implements FactOfTheSystem {}

    record Counted(@Nullable String why, List<UUID> ids) implements FactOfTheSystem {}

    interface FactOfTheSystem extends Fact {

        @Override
        default By by() {
            return By.SYSTEM;
        }

        @Override
        default Instant at() {
            return Instant.EPOCH;
        }

        @Override
        default Subject about() {
            return new Subject("person", ID);
        }
    }
}
