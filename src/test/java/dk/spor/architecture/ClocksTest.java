package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dk.spor.shared.BusinessClock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time comes from the two clocks that are injected, so that a demo and a test can move the one and never the other. */
class ClocksTest {

    private static final Set<String> THE_CLOCKS =
            Set.of(BusinessClock.class.getName(), "dk.spor.shared.ClockConfiguration");

    @Test
    void nobodyLooksAtTheMachinesTime() {
        assertThat(looksAtTheTime(Built.PRODUCT))
                .as("Inject java.time.Clock for business time, dk.spor.shared.SystemClock for the machine's")
                .isEmpty();
    }

    @Test
    void whoeverLooksIsCaught() {
        assertThat(looksAtTheTime(Built.OFFENDERS))
                .containsExactlyInAnyOrder(
                        "Watch: Instant.now",
                        "Watch: Instant.now",
                        "Watch: LocalDate.now",
                        "Watch: Clock.systemUTC",
                        "Watch: Date.<init>",
                        "Watch: System.currentTimeMillis");
    }

    private static List<String> looksAtTheTime(JavaClasses classes) {
        return classes.stream()
                .filter(it -> !THE_CLOCKS.contains(it.getName()))
                .flatMap(it -> it.getCodeUnitAccessesFromSelf().stream())
                .filter(it -> isTheMachinesTime(it.getTarget()))
                .map(it -> it.getOriginOwner().getSimpleName() + ": "
                        + it.getTargetOwner().getSimpleName() + "."
                        + it.getTarget().getName())
                .sorted()
                .toList();
    }

    private static boolean isTheMachinesTime(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean javaTime = owner.getPackageName().equals("java.time");
        return (javaTime && name.equals("now"))
                || (owner.getName().equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && target.getRawParameterTypes().isEmpty())
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }
}
