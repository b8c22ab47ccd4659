package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.rendering.Attachment;
import dk.spor.rendering.Document;
import dk.spor.rendering.PageMeasure;
import dk.spor.rendering.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PrintedDocumentsTest {

    private final CountDownLatch slowIsBegun = new CountDownLatch(1);
    private final CountDownLatch slowMayEnd = new CountDownLatch(1);
    private final AtomicInteger rendered = new AtomicInteger();
    private final PrintedDocuments printed = new PrintedDocuments(new Press());

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

    private final class Press implements Renderer {

        @Override
        public byte[] pdf(Document document, List<Attachment> attachments) {
            rendered.incrementAndGet();
            if (document.title().equals("slow")) {
                slowIsBegun.countDown();
                await();
            }
            return document.title().getBytes(StandardCharsets.UTF_8);
        }

        private void await() {
            try {
                slowMayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public PageMeasure measure(Document document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] docx(Document document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String html(Document document) {
            throw new UnsupportedOperationException();
        }
    }
}
