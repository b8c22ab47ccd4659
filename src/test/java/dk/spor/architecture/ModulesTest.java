package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import dk.spor.Spor;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Rooms use only those that their {@code package-info} names, not in circles, and only what is public in them. */
class ModulesTest {

    @Test
    void everyRoomUsesOnlyTheRoomsItMay() {
        ApplicationModules.of(Spor.class).verify();
    }

    @Test
    void aRoomThatUsesAnotherIsCaught() {
        ImportOption everything = location -> true;
        assertThat(ApplicationModules.of(Built.OFFENDERS_HOME, everything)
                        .detectViolations()
                        .getMessages())
                .anyMatch(it -> it.contains("'kitchen' depends on module 'garden'"));
    }
}
