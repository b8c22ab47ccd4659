package dk.spor.response;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.spor.shared.SystemClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceiptJobTest {

    private static final Instant NOW = Instant.parse("2020-12-15T09:00:00Z");

    private final VersionId broken = new VersionId(UUID.randomUUID());
    private final VersionId behind = new VersionId(UUID.randomUUID());
    private final ReceiptStore missing = mock();
    private final Receipts receipts = mock();
    private final SystemClock clock = mock();
    private final ReceiptJob job = new ReceiptJob(missing, receipts, clock);

    @BeforeEach
    void oneThatCannotBeMade() {
        when(clock.now()).thenReturn(NOW);
        when(missing.missing(anyInt())).thenReturn(List.of(broken, behind));
        doThrow(new IllegalStateException("words of a response")).when(receipts).keep(broken);
    }

    @Test
    void aReceiptThatCannotBeMadeStandsInNobodysWay() {
        job.run();
        verify(receipts).keep(behind);
        job.run();
        verify(missing).missing(21);
    }

    @Test
    void itIsTriedAgainAfterTenMinutesAndNotBefore() {
        job.run();
        when(clock.now()).thenReturn(NOW.plusSeconds(599));
        job.run();
        verify(receipts, times(1)).keep(broken);
        when(clock.now()).thenReturn(NOW.plusSeconds(600));
        job.run();
        verify(receipts, times(2)).keep(broken);
    }
}
