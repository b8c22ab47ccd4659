package dk.spor.response;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptJobTest {

    @Test
    void aReceiptThatCannotBeMadeStandsInNobodysWay() {
        VersionId broken = new VersionId(UUID.randomUUID());
        VersionId behind = new VersionId(UUID.randomUUID());
        ReceiptStore missing = mock();
        Receipts receipts = mock();
        when(missing.missing(anyInt())).thenReturn(List.of(broken, behind));
        doThrow(new IllegalStateException("words of a response")).when(receipts).keep(broken);
        new ReceiptJob(missing, receipts).run();
        verify(receipts).keep(behind);
    }
}
