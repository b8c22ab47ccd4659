package dk.spor.database;

import dk.spor.Spor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test with the whole application on a real PostgreSQL, migrated once for the JVM and shared by all tests: make your
 * own data, expect the rows of others, clean nothing up (add {@code @Transactional} only where a commit does not matter).
 * Inject beans as constructor parameters or fields. The business clock stands still at 20 November 2020, 09.00 in
 * Copenhagen; move it by injecting {@link dk.spor.shared.BusinessClock}. {@code SPOR_TEST_DATABASE_URL}, {@code _USER}
 * and {@code _PASSWORD} (a superuser) run the same tests on another server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Spor.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(
        listeners = MorningOfTheDemo.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface DbTest {}
