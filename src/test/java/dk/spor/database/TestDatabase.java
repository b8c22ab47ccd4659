package dk.spor.database;

import dk.spor.shared.SporSettings;
import dk.spor.shared.SporSettings.DatabaseAccess;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The database that all tests of this JVM share, and the settings that the application has in them. A test may also ask
 * for {@code ownerDataSource}, the way in of the role that owns the tables.
 */
class TestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final DatabaseAccess ACCESS = TestServer.newDatabase("shared");
    private static volatile boolean used;

    /** Whether an application of this JVM uses it. */
    static boolean isUsed() {
        return used;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        used = true;
        SporSettings settings = new SporSettings(
                0,
                "127.0.0.1",
                URI.create("http://localhost"),
                Path.of("target", "test-data").toAbsolutePath(),
                false,
                ACCESS,
                null,
                null);
        Database database = Database.open(settings);
        database.migrate();
        new Start(settings, database).initialize(context);
        // A slow machine is no failure.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "patience", Map.of("spring.datasource.hikari.connection-timeout", "60000")));
        context.registerBean(
                "ownerDataSource",
                DataSource.class,
                () -> Connections.owner(ACCESS),
                bean -> ((AbstractBeanDefinition) bean).setDefaultCandidate(false));
    }
}
