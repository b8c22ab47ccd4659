package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.ExtendDeadline;
import dk.spor.database.WebTest;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class StatusWebTest {

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final ExtendDeadline extend;
    private final BusinessClock clock;

    StatusWebTest(
            MockMvc mvc,
            ResponseWorld world,
            ConsultationWorld consultations,
            ExtendDeadline extend,
            BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.extend = extend;
        this.clock = clock;
    }

    @Test
    void theBoardCountsTheNineteenAndShowsEachOnTheMapAndInTheTable() throws Exception {
        ConsultationScene scene = oneAnsweredOneBegun();
        Answer board = desk.open(path(scene), scene.officer());
        assertThat(board.text(".sp-figs div:eq(0)")).isEqualTo("hørt 19");
        assertThat(board.text(".sp-figs div:eq(1)")).isEqualTo("har svaret 1");
        assertThat(board.text(".sp-figs div:eq(2)")).isEqualTo("mangler 18");
        assertThat(board.text(".sp-figs div:eq(3)")).isEqualTo("dage til fristen 25");
        assertThat(board.page().select(".sp-tile")).hasSize(19);
        assertThat(board.text(".sp-tile--in .sr-only")).isEqualTo("Viborg Kommune: Afgivet");
        assertThat(board.text(".sp-tile--wip .sr-only")).isEqualTo("Skive Kommune: I gang");
        List<String> rows = board.page().select("tbody th").eachText();
        assertThat(rows).hasSize(19).endsWith("Aarhus", "Skive", "Viborg").startsWith("Favrskov");
    }

    @Test
    void whileSealedTheBoardSaysWhenButNotWhat() throws Exception {
        ConsultationScene scene = oneAnsweredOneBegun();
        Answer board = desk.open(path(scene), scene.officer());
        assertThat(board.text("#r-viborg"))
                .isEqualTo("Viborg Afgivet 20. november 2020 kl. 09.00 Forseglet Forseglet"
                        + " Registrér et svar fra Viborg Kommune");
        assertThat(board.text("main")).contains("hvem der har svaret, men ikke hvad");
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        Answer open = desk.open(path(scene), scene.officer());
        assertThat(open.text("#r-viborg")).contains("Administrativt behandlet", "Læs svaret Viborg Kommune");
        assertThat(open.page().select("#r-viborg a").attr("href")).endsWith("/responses/viborg");
    }

    @Test
    void theTableShowsTheMissingOrTheAnsweredByALink() throws Exception {
        ConsultationScene scene = oneAnsweredOneBegun();
        Answer all = desk.open(path(scene), scene.officer());
        assertThat(all.page().select(".sp-chips a").eachText())
                .containsExactly("Alle 19", "Mangler 18", "Har svaret 1");
        String answered = all.page().select(".sp-chips a").last().attr("href").replaceAll("#.*", "");
        assertThat(desk.open(answered, scene.officer())
                        .page()
                        .select("tbody th")
                        .eachText())
                .containsExactly("Viborg");
        assertThat(desk.open(path(scene) + "?show=missing", scene.officer())
                        .page()
                        .select("tbody th"))
                .hasSize(18);
        assertThat(desk.open(path(scene) + "?show=xyz", scene.officer()).page().select("tbody th"))
                .hasSize(19);
    }

    @Test
    void underTheSealAReservationShowsAndWhetherAnythingWasRemarkedDoesNot() throws Exception {
        ConsultationScene scene = oneOfEachKind();
        Answer sealed = desk.open(path(scene), scene.officer());
        assertThat(states(sealed, "favrskov", "lemvig", "skive", "viborg"))
                .containsExactly("Afgivet", "Afgivet", "Med forbehold", "Afgivet");
        assertThat(sealed.text(".sp-tile--res .sr-only")).isEqualTo("Skive Kommune: Med forbehold");
        assertThat(sealed.page().select(".sp-tile--nil")).isEmpty();
        assertThat(sealed.text(".sp-figs div:eq(1)")).isEqualTo("har svaret 4");
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        Answer open = desk.open(path(scene), scene.officer());
        assertThat(states(open, "favrskov", "lemvig", "skive", "viborg"))
                .containsExactly("Uden bemærkninger", "Afgiver ikke svar", "Med forbehold", "Afgivet");
        assertThat(open.text("#r-skive")).contains("13. januar 2021");
    }

    @Test
    void aReservationThatIsResolvedAndAnAnswerThatIsWithdrawnAreSeen() throws Exception {
        ConsultationScene scene = consultations.published();
        ResponseScene skive = provisional(scene, "Skive");
        ResponseScene viborg = provisional(scene, "Viborg");
        ResponseScene.done(skive.confirm(1));
        ResponseScene.done(viborg.withdraw(1));
        Answer board = desk.open(path(scene), scene.officer());
        assertThat(states(board, "skive", "viborg"))
                .containsExactly("Afgivet", "Trukket tilbage 20. november 2020 kl. 09.00");
        assertThat(board.text("#r-viborg")).contains("Forseglet").doesNotContain("Sendt for tidligt.");
        assertThat(desk.open(path(scene) + "?show=missing", scene.officer())
                        .page()
                        .select("#r-viborg"))
                .hasSize(1);
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        Answer open = desk.open(path(scene), scene.officer());
        assertThat(open.text("#r-viborg")).contains("Sendt for tidligt.");
        assertThat(open.page().select("#r-viborg a").attr("href")).endsWith("/responses/viborg/versions/1");
    }

    @Test
    void aLongerDeadlineOfItsOwnIsShown() throws Exception {
        ConsultationScene scene = consultations.published();
        ResponseScene.done(extend.extend(
                scene.id(),
                scene.consultee("Struer").id(),
                LocalDateTime.parse("2020-12-18T10:00"),
                "Byrådet mødes senere.",
                scene.lead()));
        assertThat(desk.open(path(scene), scene.officer()).text("#r-struer"))
                .contains("Egen frist: fredag den 18. december 2020 kl. 10.00");
    }

    @Test
    void theSpreadsheetHasNoMoreThanThePage() throws Exception {
        ConsultationScene scene = oneAnsweredOneBegun();
        List<String> sealed = viborgIn(desk.open(path(scene) + ".xlsx", scene.officer()));
        assertThat(sealed.subList(0, 2)).containsExactly("Viborg Kommune", "Afgivet");
        assertThat(sealed.subList(4, 10)).containsOnly("");
        clock.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        List<String> open = viborgIn(desk.open(path(scene) + ".xlsx", scene.officer()));
        assertThat(open).contains("Administrativt behandlet");
        assertThat(open.get(9)).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    }

    private ConsultationScene oneAnsweredOneBegun() {
        ConsultationScene scene = consultations.published();
        world.of(scene, "Viborg").submitted("Vi bakker op.");
        world.of(scene, "Skive").write(general("Vi er begyndt."));
        return scene;
    }

    private ConsultationScene oneOfEachKind() {
        ConsultationScene scene = consultations.published();
        world.of(scene, "Favrskov").submitted(VersionKind.NIL);
        world.of(scene, "Lemvig").submitted(VersionKind.DECLINED);
        provisional(scene, "Skive");
        world.of(scene, "Viborg").submitted("Vi bakker op.");
        return scene;
    }

    private ResponseScene provisional(ConsultationScene scene, String municipality) {
        ResponseScene it = world.of(scene, municipality);
        it.write(general("Vi bakker op."));
        it.submitted(VersionKind.PROVISIONAL);
        return it;
    }

    private static List<String> states(Answer board, String... slugs) {
        return Stream.of(slugs).map(it -> board.text("#r-" + it + " .sp-st")).toList();
    }

    private static String path(ConsultationScene scene) {
        return "/consultations/" + scene.slug() + "/status";
    }

    private static List<String> viborgIn(Answer answer) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            List<String> cells = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                if (row.getCell(0).toString().equals("Viborg Kommune")) {
                    for (int i = 0; i < 10; i++) {
                        cells.add(new DataFormatter().formatCellValue(row.getCell(i)));
                    }
                }
            }
            return cells;
        }
    }
}
