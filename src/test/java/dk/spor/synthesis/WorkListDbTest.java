package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.rendering.RichText;
import dk.spor.response.InputContent;
import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.ResponseScene;
import dk.spor.shared.BusinessClock;
import dk.spor.similarity.SimilarCrowd;
import dk.spor.strategy.Track;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@DbTest
class WorkListDbTest {

    private static final PointFilter UNANSWERED =
            new PointFilter(null, null, null, null, null, false, null, null, Set.of(), "");

    private final SynthesisWorld world;
    private final SimilarCrowd crowds;
    private final Desks desks;
    private final WorkList list;

    WorkListDbTest(SynthesisWorld world, SimilarCrowd crowds, Desks desks, WorkList list) {
        this.world = world;
        this.crowds = crowds;
        this.desks = desks;
        this.list = list;
    }

    @Test
    void onePageFollowsTheOtherAndSoDoesThePointAtItsEnd() throws SQLException {
        SimilarCrowd.Crowd crowd = crowds.begin();
        crowd.put(IntStream.range(0, 64).mapToObj(it -> "Ord nummer " + it).toList());
        Desk desk = desk(crowd.scene);
        Found found = list.found(desk, PointFilter.ALL);
        List<String> all =
                crowd.scene.points().stream().map(it -> it.point().label()).toList();

        List<String> paged = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            list.page(desk, PointFilter.ALL, found, page)
                    .forEach(it -> paged.add(it.point().label()));
        }
        List<String> followed = new ArrayList<>();
        Optional<AnsweredPoint> next = list.after(desk, PointFilter.ALL, found, 0);
        while (next.isPresent()) {
            followed.add(next.get().point().label());
            WorkList.Spot spot =
                    list.spot(desk, PointFilter.ALL, found, next.get().point());
            assertThat(spot.before()).isEqualTo(followed.size() - 1);
            assertThat(spot.page()).isEqualTo(1 + (followed.size() - 1) / WorkList.ON_A_PAGE);
            next = list.after(desk, PointFilter.ALL, found, spot.next());
        }

        assertThat(found.total()).isEqualTo(65);
        assertThat(paged).isEqualTo(all);
        assertThat(followed).isEqualTo(all);
    }

    @Test
    void whatTheFilterLeavesOutKeepsItsPlaceBetweenItsNeighbours() {
        SynthesisScene scene = world.answered();
        scene.save("VIB-2", AssessmentOutcome.NOTED, "Tak.", scene.officer);
        Desk desk = desk(scene);
        Found found = list.found(desk, UNANSWERED);

        WorkList.Spot spot =
                list.spot(desk, UNANSWERED, found, scene.point("VIB-2").point());

        assertThat(spot.listed()).isFalse();
        assertThat(label(scene, spot.before() - 1)).isEqualTo("VIB-1");
        assertThat(label(scene, spot.next())).isEqualTo("AAR-1");
    }

    @Test
    void aTrackCountsWhatItsListShows() {
        SynthesisScene scene = world.open();
        ResponseScene viborg = scene.municipality("Viborg");
        viborg.write(viborg.supports(2, "Om spor to"));
        Track track = viborg.strategy().tracks().get(1);
        viborg.write(new InputContent(
                InputKind.SUPPLEMENTARY_THEME,
                null,
                track.id(),
                null,
                Placement.UNDER_TRACK,
                "Energi",
                RichText.ofPlain("Under spor to"),
                RichText.ofPlain("Fordi")));
        viborg.submit(viborg.form());
        scene.afterDeadline();
        Desk desk = desk(scene);

        PointFilter onTrack = new PointFilter(null, track.id(), null, null, null, null, null, null, Set.of(), "");

        assertThat(list.found(desk, onTrack).total()).isEqualTo(2);
        assertThat(list.tally(desk, scene.officer).on(track)).isEqualTo(2);
    }

    @Test
    void whatHasItsFinalAnswerIsNotOverdue() {
        SynthesisScene scene = world.answered();
        LocalDate today = LocalDate.of(2020, 12, 16);
        scene.bean(BusinessClock.class).stopAt(SynthesisScene.AFTER_DEADLINE);
        for (String label : List.of("VIB-1", "VIB-2")) {
            SynthesisScene.done(scene.bean(AssignPoint.class)
                    .assign(scene.point(label).point().id(), new Assignment(null, today.minusDays(1)), scene.officer));
        }
        scene.answer("VIB-2", AssessmentOutcome.NOTED, "Tak.");
        PointFilter overdue = new PointFilter(null, null, null, null, null, null, null, today, Set.of(), "");

        Desk desk = desk(scene);
        assertThat(list.page(desk, overdue, list.found(desk, overdue), 1))
                .extracting(it -> it.point().label())
                .containsExactly("VIB-1");
    }

    private @Nullable String label(SynthesisScene scene, int before) {
        Desk desk = desk(scene);
        return list.after(desk, UNANSWERED, list.found(desk, UNANSWERED), before)
                .map(it -> it.point().label())
                .orElse(null);
    }

    private Desk desk(SynthesisScene scene) {
        return desks.of(Objects.requireNonNull(scene.consultation.slug()), scene.officer)
                .orElseThrow();
    }
}
