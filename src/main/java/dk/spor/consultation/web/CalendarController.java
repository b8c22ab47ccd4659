package dk.spor.consultation.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.spor.consultation.Announcement;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Dossier;
import dk.spor.consultation.Dossiers;
import dk.spor.identity.Actor;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.SporSettings;
import dk.spor.ui.FileResponse;
import dk.spor.ui.FileResponse.Copies;
import dk.spor.ui.NotFound;
import dk.spor.ui.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The deadline as a calendar entry that leads back to the consultation's page. */
@Controller
class CalendarController {

    private final Dossiers dossiers;
    private final Texts texts;
    private final SporSettings settings;

    CalendarController(Dossiers dossiers, Texts texts, SporSettings settings) {
        this.dossiers = dossiers;
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping("/consultations/{slug}/deadline.ics")
    ResponseEntity<byte[]> deadline(@PathVariable String slug, Actor actor, Locale language) {
        Dossier dossier = dossiers.find(slug, actor)
                .filter(it -> it.material().isPublished())
                .orElseThrow(NotFound::new);
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Spor//Spor//DA");
        calendar.addEvent(event(dossier, language));
        byte[] bytes = Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
        return FileResponse.attachment("frist-" + slug + ".ics", "text/calendar;charset=UTF-8", bytes, Copies.EVERYONE);
    }

    /** An extension changes the same entry: it has the same id and a higher sequence number. */
    private VEvent event(Dossier dossier, Locale language) {
        ConsultationSummary consultation = dossier.consultation();
        String page = settings.baseUrl() + "/consultations/" + consultation.slug();
        Date deadline = Date.from(consultation
                .deadline()
                .local()
                .atZone(Copenhagen.ZONE)
                .withLaterOffsetAtOverlap()
                .toInstant());
        long extensions = dossier.announcements().stream()
                .filter(it -> it.kind() == Announcement.Kind.EXTENDED)
                .count();
        VEvent event = new VEvent();
        event.setUid(consultation.id() + "@" + settings.baseUrl().getHost());
        event.setDateTimeStamp(Date.from(
                dossier.announcements().get(dossier.announcements().size() - 1).at()));
        event.setSequence((int) extensions);
        event.setSummary(texts.text(language, "consultation.calendar.summary", consultation.title()));
        event.setDescription(texts.text(language, "consultation.calendar.description", page));
        event.setDateStart(deadline);
        event.setDateEnd(Date.from(deadline.toInstant().plus(Duration.ofMinutes(1))));
        event.setUrl(page);
        return event;
    }
}
