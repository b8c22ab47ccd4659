package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whoever listens after the commit does so in a thread of its own. In the deed's thread the registry of publications
 * asks for a second connection while the first is still held: ten deeds at once then wait for each other.
 */
class ListenersTest {

    @Test
    void whoeverListensAfterTheCommitDoesSoBesideTheDeed() {
        assertThat(complaints(Built.PRODUCT)).isEmpty();
    }

    @Test
    void whoeverListensInTheDeedsThreadIsCaught() {
        assertThat(complaints(Built.OFFENDERS))
                .containsExactly("Eavesdropper.hear holds the deed's connection: use @ApplicationModuleListener,"
                        + " or a TransactionSynchronization where nothing need be stored");
    }

    private static List<String> complaints(JavaClasses classes) {
        return classes.stream()
                .flatMap(it -> it.getMethods().stream())
                .filter(it -> it.isAnnotatedWith(TransactionalEventListener.class)
                        || it.isMetaAnnotatedWith(TransactionalEventListener.class))
                .filter(it -> !it.isAnnotatedWith(Async.class) && !it.isMetaAnnotatedWith(Async.class))
                .map(it -> it.getOwner().getSimpleName() + "." + it.getName()
                        + " holds the deed's connection: use @ApplicationModuleListener,"
                        + " or a TransactionSynchronization where nothing need be stored")
                .toList();
    }
}
