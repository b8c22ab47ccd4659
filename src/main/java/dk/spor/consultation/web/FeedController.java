package dk.spor.consultation.web;

import dk.spor.consultation.Announcement;
import dk.spor.consultation.Announcements;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Dossier;
import dk.spor.consultation.Dossiers;
import dk.spor.consultation.News;
import dk.spor.identity.Actor;
import dk.spor.shared.Sha256;
import dk.spor.shared.SporSettings;
import dk.spor.ui.Formats;
import dk.spor.ui.NotFound;
import dk.spor.ui.SameForAll;
import dk.spor.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What has happened to the consultations, for feed readers: the same for everybody, in Danish. */
@Controller
class FeedController {

    private static final int NEWEST = 50;

    private final Announcements announcements;
    private final Dossiers dossiers;
    private final Texts texts;
    private final SporSettings settings;

    FeedController(Announcements announcements, Dossiers dossiers, Texts texts, SporSettings settings) {
        this.announcements = announcements;
        this.dossiers = dossiers;
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping("/consultations.atom")
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        List<News> newest = announcements.newest(NEWEST);
        return feed(
                request, "/consultations", text("consultation.feed.title"), text("consultation.feed.author"), newest);
    }

    @GetMapping("/consultations/{slug}.atom")
    ResponseEntity<byte[]> one(@PathVariable String slug, HttpServletRequest request) {
        Dossier dossier = dossiers.find(slug, Actor.ANYONE).orElseThrow(NotFound::new);
        ConsultationSummary consultation = dossier.consultation();
        List<News> newest = dossier.announcements().stream()
                .sorted(Comparator.comparing(Announcement::at).reversed())
                .limit(NEWEST)
                .map(it -> new News(consultation.id(), slug, consultation.title(), dossier.announcedDeadline(), it))
                .toList();
        return feed(
                request,
                "/consultations/" + slug,
                consultation.title(),
                dossier.association().name(),
                newest);
    }

    private ResponseEntity<byte[]> feed(
            HttpServletRequest request, String path, String title, String author, List<News> newest) {
        String page = settings.baseUrl() + path;
        List<Feed.Entry> entries = newest.stream().map(this::entry).toList();
        byte[] xml = new Feed(page + ".atom", title, author, page, entries).xml();
        SameForAll.mayBeKept(request);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                .header("Cache-Control", "public, no-cache")
                .eTag('"' + Sha256.of(xml) + '"')
                .body(xml);
    }

    private Feed.Entry entry(News news) {
        Announcement announcement = news.announcement();
        String occasion = news.consultation() + "/" + announcement.kind() + "/" + announcement.at();
        String deadline = Formats.DANISH.deadline(
                announcement.deadline() == null ? news.announcedDeadline() : announcement.deadline());
        return new Feed.Entry(
                "urn:uuid:" + UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8)),
                text("consultation.Announcement." + announcement.kind(), news.title()),
                text("consultation.feed." + announcement.kind(), deadline, announcement.reason()),
                settings.baseUrl() + "/consultations/" + news.slug(),
                announcement.at());
    }

    private String text(String key, Object... values) {
        return texts.text(Formats.DANISH.locale(), key, values);
    }
}
