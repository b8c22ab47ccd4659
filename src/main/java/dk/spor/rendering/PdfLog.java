package dk.spor.rendering;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on the layout engine's warnings; its running commentary on every page goes unheard. */
final class PdfLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PdfLog.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {
        if (worthKnowing(level)) {
            LOG.warn("{}: {}", where, message, cause);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // One level for all: see isLogLevelEnabled.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return worthKnowing(diagnostic.getLevel());
    }

    private static boolean worthKnowing(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
