package dk.spor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.media.PdfFixtures;
import dk.spor.report.Since.What;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import dk.spor.shared.Outcome;
import dk.spor.shared.Outcome.Refused;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.SynthesisWorld;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

@DbTest
class LockReportDbTest {

    private final SynthesisWorld world;
    private final LockedReports locked;

    LockReportDbTest(SynthesisWorld world, LockedReports locked) {
        this.world = world;
        this.locked = locked;
    }

    @Test
    void everythingThatIsMissingIsNamedWithWhereItIsMended() {
        ReportScene scene = ReportScene.of(world);
        scene.synthesis.answer("VIB-1", AssessmentOutcome.NOT_ACCOMMODATED, "Fordi.");
        scene.synthesis.save("AAR-1", AssessmentOutcome.NOTED, "", scene.synthesis.officer);
        scene.synthesis.save("LEM-1", AssessmentOutcome.NOT_ACCOMMODATED, "", scene.synthesis.officer);

        assertThat(scene.obstacles())
                .extracting(it -> it.why().text(), it -> labels(it), Obstacle::canBeOverridden)
                .containsExactly(
                        tuple("report.obstacle.unanswered", "VIB-2"),
                        tuple("report.obstacle.noReason", "LEM-1"),
                        tuple("report.obstacle.unchecked", "AAR-1"));
        assertThat(scene.obstacles().get(0).where().get(0).href())
                .isEqualTo("/consultations/" + scene.consultation.slug() + "/points/VIB-2");

        scene.synthesis.answer("VIB-2", AssessmentOutcome.ACCOMMODATED, "Det gør vi.");
        assertThat(scene.obstacles())
                .extracting(it -> it.why().text() + " " + labels(it))
                .contains("report.obstacle.noChange VIB-2");
    }

    @Test
    void itIsNotLockedWhileSomethingIsMissing() {
        ReportScene scene = ReportScene.of(world);
        assertThat(refusals(scene.lock("Vi vil gerne.")))
                .extracting(Refusal::text)
                .containsExactly("report.obstacle.unanswered");
        assertThat(locked.of(scene.report())).isEmpty();
    }

    @Test
    void beforeTheProcessingItIsNotLocked() {
        ReportScene scene = ReportScene.processing(world.answered());
        assertThat(scene.obstacles()).extracting(it -> it.why().text()).doesNotContain("report.obstacle.status");
        var published = world.answered();
        ConsultationReport report = published
                .bean(ReadReport.class)
                .of(published.consultation.slug(), published.officer)
                .orElseThrow();
        assertThat(published.bean(Obstacles.class).of(report, published.officer))
                .extracting(it -> it.why().text())
                .contains("report.obstacle.status");
    }

    @Test
    void anOpenProvisionalResponseIsOverriddenByAWrittenReasonThatIsKept() {
        ReportScene scene = ReportScene.of(world);
        scene.provisional("Skive", "Skives foreløbige ord");
        scene.answered();

        assertThat(refusals(scene.lock(" ")))
                .containsExactly(Refusal.of("report.refusal.noWhy").at("why"));
        assertThat(refusals(scene.lock("x".repeat(LockReport.LONGEST + 1))))
                .extracting(Refusal::text)
                .containsExactly("report.refusal.tooLong");
        assertThat(scene.lock("Byrådet mødes først til marts.")).isEqualTo(Outcome.done(1));
        assertThat(locked.of(scene.report()))
                .extracting(Snapshot::why)
                .containsExactly("Byrådet mødes først til marts.");
    }

    @Test
    void aDocumentThatIsNotAllThereIsOverriddenByAWrittenReason() {
        var synthesis = world.open();
        ResponseScene skive = synthesis.municipality("Skive");
        skive.document("svar.pdf", PdfFixtures.pdf(1, "Svar"), PdfFixtures.read(""));
        ResponseScene.done(skive.submit(skive.form()));
        ReportScene scene = ReportScene.processing(synthesis.afterDeadline()).answered();

        assertThat(scene.obstacles())
                .extracting(it -> it.why().text(), it -> labels(it), Obstacle::canBeOverridden)
                .containsExactly(Assertions.tuple("report.obstacle.partly", "SKI-1", true));
        assertThat(scene.lock("Filen er læst og besvaret.")).isEqualTo(Outcome.done(1));
    }

    @Test
    void whatWasLockedStaysTheSameWhateverHappensAfter() {
        ReportScene scene = ReportScene.of(world).answered();
        assertThat(scene.locked()).isEqualTo(1);
        Snapshot first = locked.of(scene.report()).get(0);
        List<String> names = locked.files(first);
        assertThat(names)
                .containsExactly(
                        "points.csv",
                        "points.xlsx",
                        "report.docx",
                        "report.html",
                        "report.pdf",
                        "table.docx",
                        "table.html",
                        "table.pdf");
        List<byte[]> before = names.stream().map(it -> bytes(first, it)).toList();

        scene.synthesis.go("VIB-1", CheckAssessment.Way.REOPEN, "", scene.consultation.lead());
        scene.synthesis.answer("VIB-1", AssessmentOutcome.OUT_OF_SCOPE, "Et helt andet svar.");
        assertThat(scene.locked()).isEqualTo(2);

        assertThat(names.stream().map(it -> bytes(first, it)).toList())
                .usingElementComparator((one, other) -> Arrays.compare(one, other))
                .isEqualTo(before);
        assertThat(html(first)).contains("Derfor ikke VIB-1").doesNotContain("Et helt andet svar");
        assertThat(html(locked.of(scene.report()).get(0))).contains("Et helt andet svar");
    }

    @Test
    void whatHasChangedSinceIsSaidAboutEachMunicipality() {
        ReportScene scene = ReportScene.of(world);
        ResponseScene skive = scene.provisional("Skive", "Skives ord");
        ResponseScene struer = scene.provisional("Struer", "Struers ord");
        ResponseScene horsens = scene.provisional("Horsens", "Horsens' ord");
        scene.answered();
        assertThat(scene.lock("De er på vej.")).isEqualTo(Outcome.done(1));
        assertThat(scene.since()).isEmpty();

        ResponseScene.done(skive.confirm(1));
        ResponseScene.done(horsens.withdraw(1));
        struer.write(ResponseScene.general("Struers endelige ord"));
        struer.submitted(VersionKind.FINAL);
        scene.synthesis.municipality("Favrskov").submitted(VersionKind.NIL);
        scene.synthesis.afterDeadline();

        assertThat(scene.since())
                .extracting(it -> it.about() + " " + it.what())
                .containsExactly(
                        "Favrskov Kommune " + What.NEW,
                        "Horsens Kommune " + What.WITHDRAWN,
                        "Skive Kommune " + What.CONFIRMED,
                        "Struer Kommune " + What.REPLACED);

        scene.answered();
        assertThat(scene.locked()).isEqualTo(2);
        assertThat(scene.since()).isEmpty();
    }

    @Test
    void ofSomeAtOnceEachGetsANumberOfItsOwnOrIsRefused() {
        ReportScene scene = ReportScene.of(world).answered();
        List<Outcome<Integer>> outcomes = Locks.atOnce(IntStream.range(0, 3).mapToObj(it -> () -> scene.lock("")));
        List<Integer> numbers = outcomes.stream()
                .map(it -> it.fold(number -> number, refusals -> {
                    assertThat(refusals).containsExactly(Refusal.of("report.refusal.lockedMeanwhile"));
                    return 0;
                }))
                .filter(it -> it > 0)
                .toList();
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
        assertThat(locked.of(scene.report())).hasSameSizeAs(numbers);
    }

    private String html(Snapshot snapshot) {
        return new String(bytes(snapshot, "report.html"), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Snapshot snapshot, String name) {
        return locked.file(snapshot, name).orElseThrow().bytes();
    }

    private static Tuple tuple(String why, String labels) {
        return Assertions.tuple(why, labels, false);
    }

    private static String labels(Obstacle obstacle) {
        return String.join(
                " ", obstacle.where().stream().map(Obstacle.Where::label).toList());
    }

    private static List<Refusal> refusals(Outcome<Integer> outcome) {
        return ((Refused<Integer>) outcome).refusals();
    }
}
