package dk.spor.database;

import dk.spor.shared.BusinessClock;
import dk.spor.shared.Copenhagen;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Stops the business clock at the demo's first moment before each test, whatever the one before did to it. */
class MorningOfTheDemo implements TestExecutionListener {

    private static final Instant FIRST_MOMENT =
            ZonedDateTime.of(2020, 11, 20, 9, 0, 0, 0, Copenhagen.ZONE).toInstant();

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(BusinessClock.class).stopAt(FIRST_MOMENT);
    }
}
