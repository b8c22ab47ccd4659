package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.media.OfficeFiles;
import dk.spor.media.PdfFixtures;
import dk.spor.response.DraftInput;
import dk.spor.response.Enclosure;
import dk.spor.response.Enclosures;
import dk.spor.response.InputKind;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The municipality's own document and its appendices, while they are being gathered. */
@WebTest
class FilesWebTest {

    private final Desk desk;
    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final JdbcClient sql;

    FilesWebTest(MockMvc mvc, ResponseWorld world, ConsultationWorld consultations, JdbcClient sql) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.consultations = consultations;
        this.sql = sql;
    }

    @Test
    void whatMayBeSentIsSaidBeforehand() throws Exception {
        ResponseScene viborg = world.viborg();
        Answer page = desk.open(viborg.path() + "/files", viborg.actor);
        assertThat(page.text("#document-hint"))
                .isEqualTo("Tilladte filer: PDF, DOCX, ODT. Højst 20 MB pr. fil."
                        + " Skriv ikke CPR-numre eller følsomme oplysninger.");
        assertThat(page.text("main")).contains("Filerne bliver ikke scannet for virus her.");
        assertThat(page.page().select("main form[enctype=multipart/form-data] input[type=file]"))
                .hasSize(2);
        assertThat(viborg.draft().begun()).isNull();
    }

    @Test
    void aWordFileBecomesOneInputToCorrectAndIsCountedAsWeSetIt() throws Exception {
        ResponseScene viborg = world.viborg();
        byte[] docx = OfficeFiles.docx(OfficeFiles.h("Transport") + OfficeFiles.p("Viborg bakker op."))
                .bytes();
        Answer sent = desk.upload(viborg.path() + "/document", viborg.actor, "document", "Svar.docx", docx);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo(viborg.path() + "/files");
        assertThat(viborg.draft().inputs()).singleElement().satisfies(it -> {
            assertThat(it.content().kind()).isEqualTo(InputKind.GENERAL);
            assertThat(it.content().text().html()).isEqualTo("<h3>Transport</h3><p>Viborg bakker op.</p>");
        });
        Answer page = desk.open(viborg.path() + "/files", viborg.actor);
        assertThat(page.text("#h-dokument ~ .sp-card"))
                .contains("Svar.docx (DOCX,", "0,2 A4-sider, talt i Spors opsætning", "Læs og ret teksten");
        assertThat(desk.response(viborg.path() + "/document/file", viborg.actor).getContentAsByteArray())
                .isEqualTo(docx);
    }

    @Test
    void whatIsNotTakenIsSaidAtTheFieldAndNothingIsBegun() throws Exception {
        ResponseScene viborg = world.viborg();
        byte[] text = "Hej".getBytes(StandardCharsets.UTF_8);
        Answer refused = desk.upload(viborg.path() + "/appendices", viborg.actor, "appendix", "svar.pdf", text);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#appendix-error")).contains("Filen er af en anden slags", "PDF, DOCX, ODT");
        assertThat(refused.page().select(".alert-error a[href=#appendix]")).hasSize(1);
        assertThat(desk.send(viborg.path() + "/document", viborg.actor).text("#document-error"))
                .contains("Vælg en fil");
        assertThat(viborg.draft().begun()).isNull();
    }

    @Test
    void whatIsWrittenBesidesTheDocumentCountsToo() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.document("svar.pdf", "Viborg bakker op.");
        assertThat(desk.open(viborg.path(), viborg.actor).text("[data-meter]")).contains("1,0 af 2 sider");
        viborg.write(ResponseScene.general("Vi ønsker mere kvædegelé. ".repeat(300)));
        assertThat(desk.open(viborg.path(), viborg.actor).text("[data-meter]")).doesNotContain("1,0 af 2 sider");
        assertThat(viborg.version(viborg.submitted(VersionKind.FINAL).number())
                        .orElseThrow()
                        .pages())
                .isGreaterThan(2.5);
    }

    @Test
    void aPdfIsAsLongAsItsPagesAndWhatItLacksIsPointedOut() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.document("scan.pdf", PdfFixtures.pdf(3, ""), PdfFixtures.scanned(3));
        assertThat(desk.open(viborg.path(), viborg.actor).text("[data-meter]")).contains("3,0 af 2 sider");
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        assertThat(check.text(".sp-checks"))
                .contains("Dokumentet indeholder ingen tekst", "Ikke alle sider i dokumentet er A4", "3,0 sider");
        assertThat(check.page().select(".sp-checks a[href=" + viborg.path() + "/files]"))
                .hasSize(2);
    }

    @Test
    void whatLooksLikeANumberOfAPersonIsPointedOut() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.document("svar.pdf", "Skriv til 010203-1234 eller ring 87871000.");
        viborg.write(ResponseScene.general("Sag 20201005, 3112201234."));
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).page().select(".sp-checks li"))
                .filteredOn(it -> it.text().contains("CPR-nummer"))
                .hasSize(3);
    }

    @Test
    void anotherDocumentTakesThePlaceOfTheFirstButNotOfWhatWasCorrected() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.document("et.pdf", "Den første.");
        viborg.document("to.pdf", "Den anden.");
        DraftInput input = viborg.draft().inputs().get(0);
        assertThat(viborg.draft().inputs()).hasSize(1);
        assertThat(input.content().text().text()).isEqualTo("Den anden.");
        viborg.save(input.id(), input.revision(), ResponseScene.general("Den anden, rettet."));
        viborg.document("tre.pdf", "Den tredje.");
        assertThat(viborg.draft().inputs())
                .extracting(it -> it.content().text().text())
                .containsExactly("Den anden, rettet.", "Den tredje.");
        assertThat(uploads("et.pdf", "to.pdf", "tre.pdf")).isEqualTo(1);
    }

    @Test
    void aFileThatIsRemovedIsGoneAfterItWasAskedOnceMore() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.document("fortrydes.pdf", "Fortrydes.");
        String path = viborg.path() + "/document/removal";
        assertThat(desk.open(path, viborg.actor).text("h1")).isEqualTo("Fjern fortrydes.pdf");
        assertThat(desk.send(path, viborg.actor).status()).isEqualTo(303);
        assertThat(viborg.draft().enclosures().document()).isNull();
        assertThat(viborg.draft().inputs()).isEmpty();
        assertThat(uploads("fortrydes.pdf")).isZero();
        assertThat(desk.open(viborg.path() + "/document/file", viborg.actor).status())
                .isEqualTo(404);
    }

    @Test
    void whatWasCorrectedStaysWhenItsDocumentIsRemoved() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.document("svar.pdf", "Viborg bakker op.");
        DraftInput input = viborg.draft().inputs().get(0);
        viborg.save(input.id(), input.revision(), ResponseScene.general("Viborg bakker helt op."));
        desk.send(viborg.path() + "/document/removal", viborg.actor);
        assertThat(viborg.draft().enclosures().document()).isNull();
        assertThat(viborg.draft().inputs())
                .extracting(it -> it.content().text().text())
                .containsExactly("Viborg bakker helt op.");
    }

    @Test
    void aDocumentWhoseTextWasRemovedIsReplacedAndRemovedLikeAnyOther() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.document("et.pdf", "Den første.");
        removeTheOnlyInput(viborg);
        viborg.document("to.pdf", "Den anden.");
        assertThat(viborg.draft().inputs())
                .extracting(it -> it.content().text().text())
                .containsExactly("Den anden.");
        removeTheOnlyInput(viborg);
        assertThat(desk.send(viborg.path() + "/document/removal", viborg.actor).status())
                .isEqualTo(303);
        assertThat(viborg.draft().enclosures().document()).isNull();
    }

    @Test
    void appendicesAreNamedOrderedAndRemoved() throws Exception {
        ResponseScene viborg = world.viborg();
        Enclosure first = viborg.appendix("a.pdf");
        Enclosure second = viborg.appendix("b.pdf");
        String path = viborg.path() + "/appendices/" + second.id();
        assertThat(desk.send(path + "/name", viborg.actor, "name", " Kort  over Viborg ")
                        .status())
                .isEqualTo(303);
        assertThat(desk.send(path + "/name", viborg.actor, "name", " ").text("#name-" + second.id() + "-error"))
                .contains("Skriv et navn");
        desk.send(path + "/place", viborg.actor, "to", "up");
        desk.send(path + "/place", viborg.actor, "to", "up");
        assertThat(viborg.draft().enclosures().appendices())
                .extracting(Enclosure::name)
                .containsExactly("Kort over Viborg", "a.pdf");
        desk.send(viborg.path() + "/appendices/" + first.id() + "/removal", viborg.actor);
        assertThat(viborg.draft().enclosures().appendices())
                .extracting(Enclosure::id)
                .containsExactly(second.id());
    }

    @Test
    void thereAreAtMostTenAppendices() throws Exception {
        ResponseScene viborg = world.viborg();
        for (int i = 0; i < Enclosures.MOST; i++) {
            viborg.appendix(i + ".pdf");
        }
        Answer page = desk.open(viborg.path() + "/files", viborg.actor);
        assertThat(page.page().select("#appendix")).isEmpty();
        byte[] one = PdfFixtures.pdf(1, "Et for meget");
        Answer refused = desk.upload(viborg.path() + "/appendices", viborg.actor, "appendix", "for-meget.pdf", one);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".alert-error")).contains("Der kan højst være 10 bilag");
        assertThat(uploads("for-meget.pdf")).isZero();
    }

    @Test
    void savingTheDraftLosesNoFile() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.document("svar.pdf", "Viborg bakker op.");
        viborg.appendix("kort.pdf");
        DraftInput input = viborg.draft().inputs().get(0);
        Enclosures before = viborg.draft().enclosures();
        String path = viborg.path() + "/inputs/" + input.id();
        desk.send(path, viborg.actor, "revision", "1", "kind", "GENERAL", "text", "Rettet.");
        desk.send(viborg.path() + "/treatment", viborg.actor, "treatment", "ADMINISTRATIVE");
        desk.send(path + "/removal", viborg.actor, "revision", "2");
        assertThat(viborg.draft().inputs()).isEmpty();
        assertThat(viborg.draft().enclosures()).isEqualTo(before);
    }

    @Test
    void onlyWhoWritesBringsFilesAndOthersFindNone() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.document("svar.pdf", "Viborg bakker op.");
        Enclosure appendix = viborg.appendix("kort.pdf");
        Actor reader = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.READER);
        Answer page = desk.open(viborg.path() + "/files", reader);
        assertThat(page.text("main")).contains("svar.pdf", "kort.pdf");
        assertThat(page.page().select("main form")).isEmpty();
        byte[] pdf = PdfFixtures.pdf(1, "Nej");
        assertThat(desk.upload(viborg.path() + "/document", reader, "document", "a.pdf", pdf)
                        .status())
                .isEqualTo(404);
        String file = viborg.path() + "/appendices/" + appendix.id();
        assertThat(desk.send(file + "/removal", reader).status()).isEqualTo(404);
        Actor skive = consultations.somebody(viborg.consultation.consultee("Skive"), Role.COORDINATOR);
        Actor officer = consultations.somebody(viborg.consultation.association(), Role.SECRETARIAT_LEAD);
        for (Actor other : new Actor[] {skive, officer}) {
            assertThat(desk.open(file + "/file", other).status()).isEqualTo(404);
            assertThat(desk.open(viborg.path() + "/document/file", other).status())
                    .isEqualTo(404);
        }
        assertThat(desk.send(file + "/name", skive, "name", "Tyveri").status()).isEqualTo(404);
    }

    private void removeTheOnlyInput(ResponseScene viborg) throws Exception {
        DraftInput input = viborg.draft().inputs().get(0);
        String revision = String.valueOf(input.revision());
        desk.send(viborg.path() + "/inputs/" + input.id() + "/removal", viborg.actor, "revision", revision);
        assertThat(viborg.draft().inputs()).isEmpty();
    }

    private int uploads(String... names) {
        return sql.sql("select count(*) from media.upload where name = any(?)")
                .param(names)
                .query(Integer.class)
                .single();
    }
}
