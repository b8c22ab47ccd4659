package dk.spor.database;

import dk.spor.shared.SporSettings;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Brings the settings and the opened database into the application; whoever opened the database closes it. */
final class Start implements ApplicationContextInitializer<GenericApplicationContext> {

    private final SporSettings settings;
    private final Database database;

    Start(SporSettings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(SporSettings.class, () -> settings);
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        Map<String, Object> properties = Map.of(
                "server.port", settings.port(), "server.address", settings.address(), "spor.demo", settings.demo());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("spor", properties));
    }
}
