package dk.spor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@DbTest
class OrganisationsDbTest {

    private static final LocalDate DAY = LocalDate.of(2020, 11, 20);

    private final Organisations organisations;

    OrganisationsDbTest(Organisations organisations) {
        this.organisations = organisations;
    }

    @Test
    void theNineteenOfMidtjyllandStandInDanishOrderWithAarhusLast() {
        List<String> names = organisations.membersOf(midtjylland().id(), DAY).stream()
                .map(it -> it.organisation().shortName())
                .toList();

        assertThat(names).hasSize(19).startsWith("Favrskov").endsWith("Syddjurs", "Viborg", "Aarhus");
    }

    @Test
    void everyMemberHasItsOwnPlaceOnTheMap() {
        assertThat(organisations.membersOf(midtjylland().id(), DAY))
                .allMatch(it -> it.row() > 0 && it.column() > 0)
                .extracting(it -> it.row() * 10 + it.column())
                .doesNotHaveDuplicates();
    }

    @Test
    void thereAreNinetyEightMunicipalitiesEachInOneAssociation() {
        List<Organisation> municipalities = organisations.ofKind(OrganisationKind.MUNICIPALITY);

        assertThat(municipalities).hasSize(98);
        assertThat(municipalities.stream()
                        .limit(5)
                        .map(it -> organisations.associationsOf(it.id(), DAY).size()))
                .containsOnly(1);
    }

    @Test
    void nobodyWasAMemberBeforeTheReform() {
        assertThat(organisations.membersOf(midtjylland().id(), LocalDate.of(2006, 12, 31)))
                .isEmpty();
    }

    @Test
    void aNameIsFoundWhateverItsCaseLongOrShort() {
        assertThat(organisations.named(" ringkøbing-skjern KOMMUNE ")).isPresent();
        assertThat(organisations.named("ÆRØ").map(Organisation::code)).contains("0492");
        assertThat(organisations.named("Andeby")).isEmpty();
    }

    @Test
    void aSlugHasNoDanishLetters() {
        assertThat(organisations.named("Samsø").map(Organisation::slug)).contains("samsoe");
    }

    private Organisation midtjylland() {
        return organisations.named("KKR Midtjylland").orElseThrow();
    }
}
