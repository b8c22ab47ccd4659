package dk.spor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.OrganisationKind;
import dk.spor.shared.Refusal;
import dk.spor.ui.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationLinesTest {

    private static final Organisation KKR = organisation(OrganisationKind.ASSOCIATION, "KKR Midtjylland");
    private static final Organisation VIBORG = organisation(OrganisationKind.MUNICIPALITY, "Viborg");

    private final RoleWords roles;

    InvitationLinesTest() throws IOException {
        roles = new RoleWords(new Texts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne Jensen, anne@viborg.dk, Viborg, KKR-koordinator",
                "Anne Jensen;anne@viborg.dk;viborg kommune;koordinator",
                "Anne Jensen\tanne@viborg.dk\tVIBORG\tkkr-KOORDINATOR",
                "  Anne Jensen ; anne@viborg.dk ; Viborg Kommune ; KKR co-ordinator  \n\n",
            })
    void aLineIsReadHoweverItIsSeparated(String typed) {
        InvitationLines lines = read(typed);
        assertThat(lines.wrong()).isEmpty();
        assertThat(lines.right())
                .containsExactly(
                        new Invitee("Anne Jensen", new EmailAddress("anne@viborg.dk"), VIBORG.id(), Role.COORDINATOR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anne; anne@viborg.dk; Viborg | identity.line.cells",
                "; anne@viborg.dk; Viborg; læseadgang | identity.line.name",
                "Anne; anne(at)viborg.dk; Viborg; læseadgang | identity.line.email",
                "Anne; anne@aarhus.dk; Aarhus; læseadgang | identity.line.organisation",
                "Anne; anne@viborg.dk; Viborg; borgmester | identity.line.role",
                "Anne; anne@viborg.dk; Viborg; sekretariatsleder | identity.line.fit",
                "Anne; anne@kkr.dk; KKR Midtjylland; stedfortræder | identity.line.fit",
            })
    void whatIsWrongIsSaidWithTheNumberOfTheLine(String wrong, String text) {
        InvitationLines lines = read("Bo; bo@viborg.dk; Viborg; læseadgang\n\n" + wrong);
        assertThat(lines.right()).hasSize(1);
        assertThat(lines.wrong()).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo(text);
            assertThat(it.values().get(0)).isEqualTo(3);
            assertThat(it.field()).isEqualTo("lines");
        });
        assertThat(lines.toMend()).isEqualTo(wrong);
    }

    @Test
    void theSamePersonTwiceInTheSameRoleIsSaid() {
        InvitationLines lines =
                read("Bo; bo@viborg.dk; Viborg; læseadgang\nBo; BO@viborg.dk; Viborg Kommune; læseadgang");
        assertThat(lines.wrong()).extracting(Refusal::text).containsExactly("identity.line.twice");
    }

    private InvitationLines read(String typed) {
        return InvitationLines.read(typed, List.of(KKR, VIBORG), roles);
    }

    private static Organisation organisation(OrganisationKind kind, String name) {
        boolean municipality = kind == OrganisationKind.MUNICIPALITY;
        OrganisationId id = new OrganisationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        return new Organisation(id, kind, municipality ? name + " Kommune" : name, name, null, null);
    }
}
