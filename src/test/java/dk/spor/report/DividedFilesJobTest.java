package dk.spor.report;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.SystemClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DividedFilesJobTest {

    private static final Instant NOW = Instant.parse("2020-12-15T09:00:00Z");

    private final DividedReport broken = report();
    private final DividedReport behind = report();
    private final DividedStore divided = mock();
    private final MakeDividedFiles making = mock();
    private final SystemClock clock = mock();
    private final DividedFilesJob job = new DividedFilesJob(divided, making, clock);

    @BeforeEach
    void oneThatCannotBeMade() {
        when(clock.now()).thenReturn(NOW);
        when(divided.unfinished()).thenReturn(List.of(broken, behind));
        when(making.missing(broken)).thenReturn(1);
        when(making.missing(behind)).thenReturn(1, 0);
        doThrow(new IllegalStateException("words of a response")).when(making).next(broken);
    }

    @Test
    void oneThatCannotBeMadeStandsInNobodysWayAndIsTriedAgainAfterTenMinutes() {
        job.run();
        verify(making, times(1)).next(broken);
        verify(making, times(1)).next(behind);
        when(clock.now()).thenReturn(NOW.plusSeconds(599));
        job.run();
        verify(making, times(1)).next(broken);
        when(clock.now()).thenReturn(NOW.plusSeconds(600));
        when(divided.unfinished()).thenReturn(List.of(broken));
        job.run();
        verify(making, times(2)).next(broken);
    }

    @Test
    void itStopsInTimeForTheNext() {
        when(making.missing(any())).thenReturn(1_000);
        when(divided.unfinished()).thenReturn(List.of(behind, broken));
        when(clock.now()).thenReturn(NOW, NOW, NOW, NOW.plusSeconds(4), NOW.plusSeconds(5));
        job.run();
        verify(making, times(2)).next(behind);
        verify(making, never()).next(broken);
    }

    private static DividedReport report() {
        return new DividedReport(
                UUID.randomUUID(),
                new ConsultationId(UUID.randomUUID()),
                NOW,
                new ReportHead("Klimastrategi", new OrganisationId(UUID.randomUUID())),
                null,
                List.of());
    }
}
