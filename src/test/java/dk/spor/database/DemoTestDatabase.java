package dk.spor.database;

import dk.spor.shared.SporSettings;
import dk.spor.shared.SporSettings.DatabaseAccess;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** A new database that becomes a demo's, for tests of the demo; its world is built when the application starts. */
public class DemoTestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        DatabaseAccess access = TestServer.newDatabase("demo_" + System.identityHashCode(context));
        Path data = Path.of("target", "test-data").toAbsolutePath();
        SporSettings settings =
                new SporSettings(8080, "127.0.0.1", URI.create("http://localhost"), data, true, access, null, null);
        Database database = Database.open(settings);
        new Start(DemoStart.migrate(database, settings), database).initialize(context);
    }
}
