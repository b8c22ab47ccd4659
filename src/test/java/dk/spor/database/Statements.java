package dk.spor.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;

/**
 * Counts what is asked of the database, by what Spring's JDBC support logs. The appender stays where it is between calls:
 * Logback may overlook one that is added in the moment in which another thread logs.
 */
public final class Statements {

    private static final String PREFIX = "Executing prepared SQL statement [";
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();
    private static final AppenderBase<ILoggingEvent> APPENDER = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            List<String> heard = HEARD.get();
            if (heard != null && event.getFormattedMessage().startsWith(PREFIX)) {
                heard.add(event.getFormattedMessage().substring(PREFIX.length()));
            }
        }
    };

    private Statements() {}

    /** The SQL of each statement that a call runs in its own thread, in order; what goes on beside it is left out. */
    public static List<String> during(Callable<?> call) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        if (!logger.isAttached(APPENDER)) { // also after a new application has set its logging up
            APPENDER.start();
            logger.addAppender(APPENDER);
        }
        Level before = logger.getLevel();
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            call.call();
        } finally {
            logger.setAdditive(true);
            logger.setLevel(before);
            HEARD.remove();
        }
        return heard;
    }
}
