package dk.spor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.response.ResponseScene;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report that is too large for one file. */
@DbTest
class DividedReportDbTest {

    private static final int INPUTS = 101;

    private final SynthesisWorld world;
    private final LockedReports locked;
    private final DividedFilesJob job;
    private final LockProvider jobs;
    private final JdbcClient jdbc;

    DividedReportDbTest(
            SynthesisWorld world, LockedReports locked, DividedFilesJob job, LockProvider jobs, JdbcClient jdbc) {
        this.world = world;
        this.locked = locked;
        this.job = job;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @Test
    void itIsLockedAtOnceAndItsFilesAreMadeAfterwardsOfWhatWasLocked() {
        ReportScene scene = large();
        assertThat(scene.locked()).isEqualTo(1);
        Snapshot snapshot = locked.of(scene.report()).get(0);
        assertThat(locked.files(snapshot)).contains("report.docx", "report.html", "report.pdf");
        scene.synthesis.go("VIB-101", CheckAssessment.Way.REOPEN, "", scene.consultation.lead());
        scene.synthesis.answer("VIB-101", AssessmentOutcome.OUT_OF_SCOPE, "Et helt andet svar.");

        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            job.run();
            return locked.missing(snapshot) == 0;
        });

        assertThat(locked.files(snapshot))
                .containsExactly(
                        "points.csv",
                        "points.xlsx",
                        "report-general-1.docx",
                        "report-general-1.html",
                        "report-general-1.pdf",
                        "report-general-2.docx",
                        "report-general-2.html",
                        "report-general-2.pdf",
                        "report.docx",
                        "report.html",
                        "report.pdf",
                        "table-general-1.docx",
                        "table-general-1.html",
                        "table-general-1.pdf",
                        "table-general-2.docx",
                        "table-general-2.html",
                        "table-general-2.pdf");
        assertThat(text(snapshot, "report-general-1.html"))
                .contains("VIB-1,", "VIB-100,", "Ord nummer 100")
                .doesNotContain("VIB-101,");
        assertThat(text(snapshot, "report-general-2.html"))
                .contains("VIB-101,", "Ord nummer 101", "Fordi.")
                .doesNotContain("VIB-100,", "Et helt andet svar");
        assertThat(text(snapshot, "points.csv").lines()).hasSize(INPUTS + 1);
    }

    @Test
    void whatIsMissingIsCountedAPartAtATime() {
        SimpleLock alone = insteadOfTheJob();
        try {
            ReportScene scene = large();
            scene.locked();
            Snapshot snapshot = locked.of(scene.report()).get(0);
            SynthesisScene desk = scene.synthesis;
            DividedReport divided =
                    desk.bean(DividedStore.class).find(snapshot.id()).orElseThrow();
            assertThat(divided.volumes()).extracting(Volume::key).containsExactly("general-1", "general-2");
            assertThat(divided.head()).isEqualTo(ReportHead.of(scene.report()));
            assertThat(locked.missing(snapshot)).isEqualTo(3);
            MakeDividedFiles making = desk.bean(MakeDividedFiles.class);
            for (int left : List.of(2, 1, 0, 0)) {
                making.next(divided);
                assertThat(locked.missing(snapshot)).isEqualTo(left);
            }
        } finally {
            alone.unlock();
        }
    }

    /** Nothing else makes files until it is unlocked. */
    private SimpleLock insteadOfTheJob() {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> jobs.lock(new LockConfiguration(
                                Instant.now(), "report-files", Duration.ofMinutes(2), Duration.ZERO)),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void itsFilesAreSetIntoTheTemplateThatCountedWhenItWasLocked() throws IOException {
        ReportScene scene = large();
        template(scene, "Brevhoved for KKR");
        scene.locked();
        template(scene, "Et nyt brevhoved");
        Snapshot snapshot = locked.of(scene.report()).get(0);

        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            job.run();
            return locked.missing(snapshot) == 0;
        });

        for (String file : List.of("report.docx", "report-general-2.docx", "table-general-2.docx")) {
            byte[] bytes = locked.file(snapshot, file).orElseThrow().bytes();
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                assertThat(word.getParagraphs())
                        .as(file)
                        .extracting(XWPFParagraph::getText)
                        .contains("Brevhoved for KKR")
                        .doesNotContain("Et nyt brevhoved");
            }
        }
    }

    private static void template(ReportScene scene, String head) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText(head);
            word.createParagraph().createRun().setText("{{indhold}}");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            scene.synthesis
                    .bean(KeepTemplate.class)
                    .keep(
                            scene.report().consultation(),
                            new ReportTemplate("skabelon.docx", out.toByteArray()),
                            scene.consultation.lead());
        }
    }

    private ReportScene large() {
        SynthesisScene desk = world.open();
        ResponseScene viborg = desk.municipality("Viborg");
        for (int number = 1; number <= INPUTS; number++) {
            viborg.write(ResponseScene.general("Ord nummer " + number));
        }
        viborg.submit(viborg.form());
        ReportScene scene = ReportScene.processing(desk.afterDeadline());
        jdbc.sql("""
                        insert into synthesis.assessment (point, outcome, reason, note, state, revision, written_by, written_at)
                        select id, 'NOT_ACCOMMODATED', '<p>Fordi.</p>', '', 'FINAL', 1, :person, now()
                        from synthesis.point where consultation = :consultation
                        """)
                .param("person", desk.officer.person().value())
                .param("consultation", desk.consultation.id().value())
                .update();
        return scene;
    }

    private String text(Snapshot snapshot, String file) {
        return new String(locked.file(snapshot, file).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
