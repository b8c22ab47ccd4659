package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who of the secretariat answers a point (sagsbehandler), and by which day; either may be open. */
public record Assignment(
        @Nullable PersonId worker, @Nullable LocalDate due) {}
