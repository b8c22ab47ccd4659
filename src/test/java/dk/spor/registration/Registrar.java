package dk.spor.registration;

import dk.spor.consultation.ConsultationScene;
import dk.spor.identity.Actor;
import dk.spor.media.Contents;
import dk.spor.media.Found;
import dk.spor.media.PdfFixtures;
import dk.spor.response.Asked;
import dk.spor.response.TreatmentForm;
import dk.spor.response.TypedMeeting;
import dk.spor.response.TypedReservation;
import dk.spor.response.Version;
import dk.spor.shared.Outcome;
import dk.spor.ui.TypedDate;
import java.time.LocalDate;
import org.springframework.beans.factory.ListableBeanFactory;

/** Somebody of the secretariat who registers what one municipality sent, by the same verbs that the pages use. */
public final class Registrar {

    public final Asked asked;
    public final Actor actor;
    private final ListableBeanFactory beans;

    public Registrar(ListableBeanFactory beans, ConsultationScene scene, String municipality, Actor actor) {
        this.beans = beans;
        this.actor = actor;
        this.asked = beans.getBean(Entries.class)
                .asked(scene.slug(), scene.consultee(municipality).slug(), actor)
                .orElseThrow();
    }

    /** What a letter of remarks is registered with, received on the morning of this day of the year 2020. */
    public static Letter letter(int day, int month) {
        return letter(day, month, "FINAL", "");
    }

    public static Letter letter(int day, int month, String kind, String late) {
        return new Letter(
                "PAPER",
                String.valueOf(day),
                String.valueOf(month),
                "2020",
                "9.30",
                "Klimasekretariatet",
                kind,
                "Vi ønsker mere kvædegelé.",
                "",
                "Kommunen har sendt svaret som brev.",
                late);
    }

    public static TreatmentForm treated(String treatment) {
        TypedReservation reservation = new TypedReservation(
                "Byrådet", TypedDate.of(LocalDate.parse("2021-01-13")), "Med forbehold for byrådet.");
        return new TreatmentForm(treatment, TypedMeeting.BLANK, "", reservation);
    }

    public static Filled filled(Letter letter) {
        return new Filled(letter, treated("ADMINISTRATIVE"));
    }

    /** Takes a PDF of one page as the original, as if it had been looked at. */
    public Entry original(Filled filled) {
        Contents contents = PdfFixtures.read("<p>Taget fra brevet.</p>");
        byte[] pdf = PdfFixtures.pdf(1, "Taget fra brevet.");
        return beans.getBean(KeepOriginal.class).keep(asked, Found.file("brev.pdf", pdf, contents), filled, actor);
    }

    public Outcome<Version> register(Filled filled) {
        return register(original(filled), 0);
    }

    public Outcome<Version> register(Entry entry, int replaces) {
        return beans.getBean(RegisterEntry.class).register(asked, entry.id(), entry.revision(), replaces, actor);
    }

    public Outcome<Entry> type(Filled filled) {
        return beans.getBean(TypeEntry.class).type(asked, filled, actor);
    }
}
