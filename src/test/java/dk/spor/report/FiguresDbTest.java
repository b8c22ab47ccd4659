package dk.spor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.rendering.Renderer;
import dk.spor.response.ResponseScene;
import dk.spor.response.Treatment;
import dk.spor.response.VersionKind;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.Splitting;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report's figures equal those of SQL that counts rows without asking the rooms. */
@DbTest
class FiguresDbTest {

    private final SynthesisScene scene;
    private final Reports reports;
    private final ReportDocument document;
    private final Renderer renderer;
    private final JdbcClient jdbc;

    FiguresDbTest(SynthesisWorld world, Reports reports, ReportDocument document, Renderer renderer, JdbcClient jdbc) {
        this.reports = reports;
        this.document = document;
        this.renderer = renderer;
        this.jdbc = jdbc;
        this.scene = world.answered();
        scene.municipality("Favrskov").submitted(VersionKind.NIL);
        scene.municipality("Hedensted").submitted(VersionKind.DECLINED);
        provisional("Skive");
        ResponseScene.done(provisional("Struer").confirm(1));
        ResponseScene.done(provisional("Horsens").withdraw(1));
        scene.municipality("Viborg").submitted(VersionKind.FINAL);
        scene.afterDeadline();
        scene.answer("AAR-1", AssessmentOutcome.NOT_ACCOMMODATED, "Nej.");
        scene.answer("VIB-1", AssessmentOutcome.NOT_ACCOMMODATED, "Nej.");
        split("Viborgs", "almene");
        scene.answer("VIB-1.1", AssessmentOutcome.CLARIFIED, "Det står nu tydeligere.");
        scene.answer("VIB-2", AssessmentOutcome.ACCOMMODATED, "Ja.");
        scene.answer("LEM-1", AssessmentOutcome.OUT_OF_SCOPE, "Det er noget andet.");
        scene.save("SKI-1", AssessmentOutcome.NOTED, "Tak.", scene.officer);
    }

    @BeforeEach
    void theDeadlineHasPassed() {
        scene.afterDeadline();
    }

    @Test
    void whoAnsweredAndHowItWasTreated() {
        Map<String, Integer> counted = counts("""
                select case
                        when v.kind = 'DECLINED' then 'declined'
                        when v.kind = 'PROVISIONAL' and not exists (select 1 from response.version_step s
                            where s.response = v.response and s.number = v.number and s.step = 'CONFIRMED')
                            then 'provisional'
                        when v.kind = 'PROVISIONAL' or v.treatment <> 'ADMINISTRATIVE' then 'political'
                        else 'administrative' end, count(*)
                from response.version v join response.response r on r.id = v.response
                where r.consultation = :consultation and not exists (select 1 from response.version_step s
                    where s.response = v.response and s.number = v.number and s.step in ('SUPERSEDED', 'WITHDRAWN'))
                group by 1
                """);
        int answered = counted.values().stream().mapToInt(it -> it).sum() - counted.getOrDefault("declined", 0);
        assertThat(page().text())
                .contains("19 hørt, " + answered + " svar, heraf " + counted.getOrDefault("political", 0)
                        + " politisk behandlet, " + counted.get("administrative") + " administrative, "
                        + counted.get("provisional") + " med forbehold; " + counted.get("declined")
                        + " afgiver ikke svar.");
        assertThat(counted).containsOnlyKeys("declined", "provisional", "political", "administrative");
        assertThat(Treatment.ADMINISTRATIVE.isPolitical()).isFalse();
    }

    @Test
    void pointsOfEachOutcome() {
        Map<String, Integer> counted = counts("""
                select coalesce(a.outcome, 'none'), count(*) from synthesis.point p
                left join synthesis.assessment a on a.point = p.id
                where p.consultation = :consultation and p.ended_as is null group by 1
                """);
        Map<String, String> table = table("Bemærkninger efter udfald");
        assertThat(table)
                .containsEntry(
                        "Ikke imødekommet", counted.get("NOT_ACCOMMODATED").toString())
                .containsEntry(
                        "Uden for høringens rammer", counted.get("OUT_OF_SCOPE").toString())
                .containsEntry("Taget til efterretning", counted.get("NOTED").toString())
                .containsEntry("Imødekommet", counted.get("ACCOMMODATED").toString())
                .containsEntry("Præciseret", counted.get("CLARIFIED").toString())
                .containsEntry("Delvist imødekommet", "0")
                .containsEntry("Ikke vurderet", counted.get("none").toString())
                .containsEntry(
                        "I alt",
                        String.valueOf(
                                counted.values().stream().mapToInt(it -> it).sum()));
    }

    @Test
    void pointsOfEachTrack() {
        Map<String, Integer> counted = counts("""
                select coalesce((select 'Spor ' || t.position || ': ' || t.title from strategy.track t
                        where t.version = c.draft and t.id = p.track), p.kind), count(*)
                from synthesis.point p cross join (select cast(:draft as uuid) as draft) c
                where p.consultation = :consultation and p.ended_as is null group by 1
                """);
        Map<String, String> table = table("Bemærkninger efter emne");
        assertThat(table)
                .containsEntry("Generelt", counted.get("GENERAL").toString())
                .containsEntry(
                        "Supplerende temaer", counted.get("SUPPLEMENTARY_THEME").toString())
                .containsEntry(
                        "Spor 2: Grøn vækst", counted.get("Spor 2: Grøn vækst").toString())
                .containsEntry("Spor 1: DK2020", "0");
    }

    @Test
    void pointsOfEachMunicipality() {
        Map<String, Integer> counted = counts("""
                select o.name, count(*) from synthesis.point p join organisation.organisation o on o.id = p.organisation
                where p.consultation = :consultation and p.ended_as is null group by 1
                """);
        Map<String, String> table = table("Høringsparter og deres svar", 3);
        assertThat(counted).containsEntry("Viborg Kommune", 3).hasSize(5);
        counted.forEach((name, points) -> assertThat(table).containsEntry(name, points.toString()));
        assertThat(table.values().stream()
                        .filter(it -> !it.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(
                        Integer.parseInt(table("Bemærkninger efter udfald", 1).get("I alt")));
    }

    /** VIB-1, which has been answered, becomes VIB-1.1 and VIB-1.2. */
    private void split(String... words) {
        Splitting splitting = Splitting.of(scene, "VIB-1");
        for (String it : words) {
            splitting.mark(it);
        }
    }

    private ResponseScene provisional(String municipality) {
        ResponseScene it = scene.municipality(municipality);
        it.write(ResponseScene.general(municipality + "s ord"));
        it.submitted(VersionKind.PROVISIONAL);
        return it;
    }

    private Map<String, Integer> counts(String sql) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        var statement =
                jdbc.sql(sql).param("consultation", scene.consultation.id().value());
        if (sql.contains(":draft")) {
            statement = statement.param("draft", scene.consultation.draft().id().value());
        }
        statement.query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    private Map<String, String> table(String caption) {
        return table(caption, 1);
    }

    private Map<String, String> table(String caption, int column) {
        Map<String, String> rows = new LinkedHashMap<>();
        Element table =
                page().select("table:has(caption:contains(" + caption + "))").first();
        table.select("tbody tr")
                .forEach(it -> rows.put(it.child(0).text(), it.child(column).text()));
        return rows;
    }

    private Document page() {
        return Jsoup.parse(
                renderer.html(document.of(reports.of(scene.consultation.slug(), "", scene.consultation.lead())
                        .orElseThrow())));
    }
}
