package dk.spor.database;

import dk.spor.shared.SporSettings;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One run of Spor: settings, port, database, tables, application; and at the end, however it comes, first the
 * application, so that the last requests still reach the database, then the database.
 */
public final class Running {

    private final Database database;
    private volatile @Nullable ConfigurableApplicationContext application;

    private Running(Database database) {
        this.database = database;
    }

    /** Starts an application by its main class; throws {@link StartRefused} when something has to be mended first. */
    public static void start(Class<?> application, Map<String, String> environment, String... arguments) {
        quietUntilTheApplicationSaysOtherwise();
        SporSettings settings = Settings.read(environment);
        ListeningAddress.check(settings);
        Running running = new Running(Database.open(settings));
        Runtime.getRuntime().addShutdownHook(new Thread(running::end, "end"));
        SporSettings settled = DemoStart.migrate(running.database, settings);
        running.run(application, settled, arguments);
        greet(settled);
    }

    private void run(Class<?> main, SporSettings settings, String... arguments) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(main);
        builder.application().setRegisterShutdownHook(false);
        builder.initializers(new Start(settings, database))
                .initializers(context -> application = context)
                .run(arguments);
    }

    private void end() {
        ConfigurableApplicationContext started = application;
        if (started != null) {
            started.close();
        }
        database.close();
    }

    static void quietUntilTheApplicationSaysOtherwise() {
        LoggingSystem.get(Running.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }

    private static void greet(SporSettings settings) {
        System.out.println("Spor is ready: " + settings.baseUrl() + "   (Ctrl-C stops it)");
        System.out.println(
                settings.demo()
                        ? "To sign in, choose one of the demo's roles there: one click, no password."
                        : "To sign in, ask there for a link by e-mail.");
    }
}
