package dk.spor;

import dk.spor.database.Running;
import dk.spor.database.StartRefused;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application: one building, many rooms (see ARCHITECTURE.md). */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // rooms may use the same names
@EnableScheduling
public class Spor {

    public static void main(String[] args) {
        try {
            Running.start(Spor.class, System.getenv(), args);
        } catch (StartRefused refused) {
            System.err.println("Spor does not start: " + refused.getMessage());
            System.exit(1);
        }
    }
}
