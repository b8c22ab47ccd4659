package dk.spor.registration;

import static dk.spor.registration.Registrar.filled;
import static dk.spor.registration.Registrar.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class AbandonedEntriesDbTest {

    private final ConsultationScene scene;
    private final ListableBeanFactory beans;
    private final AbandonedEntries abandoned;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private Registrar registrar;
    private Entry entry;

    AbandonedEntriesDbTest(
            ResponseWorld world,
            ListableBeanFactory beans,
            AbandonedEntries abandoned,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.scene = world.viborg().consultation;
        this.beans = beans;
        this.abandoned = abandoned;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void begun() {
        registrar = new Registrar(beans, scene, "Viborg", scene.officer());
        entry = registrar.original(filled(letter(10, 11)));
    }

    @Test
    void whatNobodyHasTouchedForAMonthIsGoneWithItsFileAndThatIsKept() {
        lastTouched(31);
        abandoned.giveUp();
        assertThat(beans.getBean(Entries.class).of(registrar.asked, registrar.actor))
                .isEmpty();
        assertThat(uploads()).isZero();
        assertThat(jdbc.sql("select person is null from audit.entry where type = 'EntryDropped' and subject = ?")
                        .param(scene.consultation().id().value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void whatWasBegunLaterStays() {
        lastTouched(29);
        abandoned.giveUp();
        assertThat(uploads()).isOne();
    }

    @Test
    void whoGoesOnWithItBeginsTheMonthAnew() {
        lastTouched(31);
        ResponseScene.done(registrar.type(filled(letter(11, 11))));
        abandoned.giveUp();
        lastTouched(31);
        registrar.original(filled(letter(12, 11)));
        abandoned.giveUp();
        assertThat(beans.getBean(Entries.class).of(registrar.asked, registrar.actor))
                .isPresent();
    }

    @Test
    void whatSomebodyGoesOnWithInThatMomentStays() throws Exception {
        lastTouched(31);
        CompletableFuture<Void> ending = transaction.execute(it -> {
            ResponseScene.done(registrar.type(filled(letter(11, 11))));
            CompletableFuture<Void> second = CompletableFuture.runAsync(abandoned::giveUp);
            Awaitility.await().until(() -> second.isDone() || Locks.somebodyWaits(jdbc));
            return second;
        });
        ending.get(10, TimeUnit.SECONDS);
        assertThat(uploads()).isOne();
    }

    private void lastTouched(int daysAgo) {
        jdbc.sql("update registration.entry set touched_at = now() - make_interval(days => ?) where id = ?")
                .params(daysAgo, entry.id().value())
                .update();
    }

    private int uploads() {
        return jdbc.sql("select count(*) from media.upload where id = ?")
                .param(entry.original().file().upload().value())
                .query(Integer.class)
                .single();
    }
}
