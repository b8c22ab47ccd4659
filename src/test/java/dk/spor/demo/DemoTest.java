package dk.spor.demo;

import dk.spor.Spor;
import dk.spor.database.DemoTestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test in the demo world, which all such tests share: one that changes it begins it again first. The business clock
 * runs, from wherever the last test has left it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Spor.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = DemoTestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface DemoTest {}
