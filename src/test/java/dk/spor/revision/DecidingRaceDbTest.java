package dk.spor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.TrackId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two officers decide the same theme at once. */
@DbTest
class DecidingRaceDbTest {

    private static final Outcome<?> STANDS = Outcome.refused(Refusal.of("revision.refusal.stands"));

    private final RevisionWorld world;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private RevisionScene scene;
    private ThemeId theme;
    private TrackId first;

    DecidingRaceDbTest(RevisionWorld world, TransactionTemplate transaction, JdbcClient jdbc) {
        this.world = world;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aThemeIsGathered() {
        scene = world.processing().begin();
        theme = scene.gather("Energi", "LEM-1");
        first = scene.draft().tracks().get(0).id();
    }

    @Test
    void whatHasJustBecomeATrackIsNotDropped() {
        assertThat(meanwhile(this::make, this::drop)).isEqualTo(STANDS);
        assertThat(decision()).isEqualTo(ThemeDecision.OWN_TRACK);
    }

    @Test
    void whatHasJustBecomeATrackIsNotPutUnderAnother() {
        assertThat(meanwhile(this::make, this::put)).isEqualTo(STANDS);
        assertThat(decision()).isEqualTo(ThemeDecision.OWN_TRACK);
        assertThat(kinds()).contains(ThemeStepKind.OWN_TRACK).doesNotContain(ThemeStepKind.UNDER_TRACK);
    }

    @Test
    void whatHasJustBeenPutUnderATrackBecomesNoTrackBesides() {
        assertThat(meanwhile(this::put, this::make)).isEqualTo(STANDS);
        assertThat(decision()).isEqualTo(ThemeDecision.UNDER_TRACK);
        assertThat(scene.draft().track(theme.track())).isEmpty();
    }

    private Outcome<?> meanwhile(Supplier<Outcome<?>> one, Supplier<Outcome<?>> other) {
        return Locks.<Outcome<?>>during(jdbc, transaction, () -> RevisionScene.done(one.get()), other);
    }

    private Outcome<?> make() {
        return scene.bean(MakeTrack.class).make(scene.slug(), theme, scene.officer);
    }

    private Outcome<?> put() {
        return scene.bean(PutUnderTrack.class).put(scene.slug(), theme, first, scene.officer);
    }

    private Outcome<?> drop() {
        return scene.bean(DropTheme.class).drop(scene.slug(), theme, "Det hører til DK2020", scene.officer);
    }

    private @Nullable ThemeDecision decision() {
        return scene.bean(GatheredThemeStore.class).of(scene.desk.consultation.id()).stream()
                .filter(it -> it.id().equals(theme))
                .findFirst()
                .orElseThrow()
                .decision();
    }

    private List<ThemeStepKind> kinds() {
        return scene.bean(GatheredThemeSteps.class).of(scene.desk.consultation.id()).stream()
                .map(ThemeStep::kind)
                .toList();
    }
}
