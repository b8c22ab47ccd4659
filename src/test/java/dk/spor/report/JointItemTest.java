package dk.spor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.report.ToldPoint.ToldChange;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JointItemTest {

    private static final UUID ONCE = new UUID(0, 1);
    private static final UUID AGAIN = new UUID(0, 2);

    @Test
    void thoseThatWereAnsweredTogetherAreOneWhereTheFirstStands() {
        assertThat(items(
                        told("VIB-1", "Ja", "", ONCE),
                        told("VIB-2", "Nej", ""),
                        told("AAR-1", "Ja", "", ONCE, AGAIN),
                        told("LEM-1", "Ja", "", AGAIN)))
                .containsExactly("VIB-1 AAR-1 LEM-1", "VIB-2");
    }

    @Test
    void whoseAnswerIsAnotherByNowIsPrintedByItself() {
        assertThat(items(told("VIB-1", "Ja", "", ONCE), told("AAR-1", "Ja, men", "", ONCE), told("LEM-1", "Ja", "")))
                .containsExactly("VIB-1", "AAR-1", "LEM-1");
    }

    @Test
    void aSummaryStandsForAllOnlyWhenAllHaveIt() {
        JointItem same = item(told("VIB-1", "Ja", "Alle vil", ONCE), told("AAR-1", "Ja", "Alle vil", ONCE));
        assertThat(same.summary()).isEqualTo("Alle vil");
        assertThat(same.inTheirWords()).isEmpty();

        JointItem one = item(told("VIB-1", "Ja", "", ONCE), told("AAR-1", "Ja", "Aarhus vil", ONCE));
        assertThat(one.summary()).isEmpty();
        assertThat(one.inTheirWords()).extracting(ToldPoint::label).containsExactly("VIB-1");

        JointItem two = item(
                told("VIB-1", "Ja", "Viborg vil", ONCE),
                told("AAR-1", "Ja", "Aarhus vil", ONCE),
                told("LEM-1", "Ja", "", ONCE));
        assertThat(two.summary()).isEmpty();
        assertThat(two.inTheirWords()).extracting(ToldPoint::label).containsExactly("LEM-1");
    }

    @Test
    void theJustificationOfASplitInputIsPrintedWithTheFirstOfItsPieces() {
        ToldPoint first = told("VIB-1.2", "Ja", "");
        ToldPoint second = told("VIB-1.1", "Nej", "");
        ToldPoint other = told("VIB-11.1", "Nej", "");
        ToldPoint whole = told("VIB-2", "Nej", "");
        SharedJustifications shared = SharedJustifications.of(List.of(first, second, other, whole));
        assertThat(shared.elsewhere(first)).isEmpty();
        assertThat(shared.elsewhere(second)).contains("VIB-1.2");
        assertThat(shared.elsewhere(other)).isEmpty();
        assertThat(shared.elsewhere(whole)).isEmpty();
    }

    private static JointItem item(ToldPoint... points) {
        return JointItem.of(List.of(points)).get(0);
    }

    private static List<String> items(ToldPoint... points) {
        return JointItem.of(List.of(points)).stream()
                .map(it -> String.join(" ", it.labels()))
                .toList();
    }

    static ToldPoint told(String label, String reason, String summary, UUID... joints) {
        return new ToldPoint(
                UUID.randomUUID(),
                label,
                UUID.randomUUID(),
                "Viborg Kommune",
                "",
                false,
                "general",
                "Generelt",
                "generelt",
                "",
                "",
                "<p>Ord</p>",
                summary,
                "<p>Fordi</p>",
                "NOTED",
                "Taget til efterretning",
                "<p>" + reason + "</p>",
                "",
                "",
                List.of(new ToldChange("Afsnit 1.1", "Ord", "", "Ord")),
                Set.of(joints));
    }
}
