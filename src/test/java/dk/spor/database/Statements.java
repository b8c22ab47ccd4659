package dk.spor.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;

/** Counts what is asked of the database, by what Spring's JDBC support logs. */
public final class Statements {

    private static final String PREFIX = "Executing prepared SQL statement [";

    private Statements() {}

    /** The SQL of each statement that a call runs in its own thread, in order; what goes on beside it is left out. */
    public static List<String> during(Callable<?> call) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        Level before = logger.getLevel();
        Thread own = Thread.currentThread();
        ListAppender<ILoggingEvent> heard = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (Thread.currentThread() == own) {
                    super.append(event);
                }
            }
        };
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(heard);
        try {
            call.call();
        } finally {
            logger.detachAppender(heard);
            logger.setAdditive(true);
            logger.setLevel(before);
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(it -> it.startsWith(PREFIX))
                .map(it -> it.substring(PREFIX.length()))
                .toList();
    }
}
