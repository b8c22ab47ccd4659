package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.Mockito;

class PrintedDocumentsTest {

    private final CountDownLatch slowIsBegun = new CountDownLatch(1);
    private final CountDownLatch slowMayEnd = new CountDownLatch(1);
    private final AtomicInteger rendered = new AtomicInteger();
    private final PrintedDocuments printed = new PrintedDocuments(press());

    @Test
    @Timeout(20)
    void whoAsksForAnotherDocumentDoesNotWaitForTheSlowOne() throws Exception {
        CompletableFuture<byte[]> slow = CompletableFuture.supplyAsync(() -> printed.pdf(document("slow")));
        slowIsBegun.await();
        CompletableFuture<byte[]> quick = CompletableFuture.supplyAsync(() -> printed.pdf(document("quick")));
        assertThat(quick.get(5, TimeUnit.SECONDS)).asString().isEqualTo("quick");
        slowMayEnd.countDown();
        assertThat(slow.get()).asString().isEqualTo("slow");
    }

    @Test
    @Timeout(20)
    void aCrowdAskingForTheSameGetsItMadeOnce() throws Exception {
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> printed.pdf(document("slow")));
        slowIsBegun.await();
        CompletableFuture<byte[]> second = CompletableFuture.supplyAsync(() -> printed.pdf(document("slow")));
        slowMayEnd.countDown();
        assertThat(second.get()).isSameAs(first.get());
        assertThat(rendered).hasValue(1);
    }

    private static Document document(String title) {
        return Document.of(title, new Locale("da"), "", "");
    }

    private Renderer press() {
        Renderer press = Mockito.mock(Renderer.class);
        Mockito.when(press.pdf(any())).then(call -> {
            String title = call.<Document>getArgument(0).title();
            rendered.incrementAndGet();
            if (title.equals("slow")) {
                slowIsBegun.countDown();
                slowMayEnd.await();
            }
            return title.getBytes(StandardCharsets.UTF_8);
        });
        return press;
    }
}
