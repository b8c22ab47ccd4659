package dk.spor.consultation.web;

import dk.spor.consultation.Announcement;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Dossier;
import dk.spor.consultation.Dossiers;
import dk.spor.identity.Actor;
import dk.spor.shared.SporSettings;
import dk.spor.ui.Formats;
import dk.spor.ui.NotFound;
import dk.spor.ui.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What has happened to the consultations, for feed readers: the same for everybody, in Danish. */
@Controller
class FeedController {

    private static final int NEWEST = 50;

    private final Consultations consultations;
    private final Dossiers dossiers;
    private final Texts texts;
    private final SporSettings settings;

    FeedController(Consultations consultations, Dossiers dossiers, Texts texts, SporSettings settings) {
        this.consultations = consultations;
        this.dossiers = dossiers;
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping("/consultations.atom")
    ResponseEntity<byte[]> all() {
        Stream<Feed.Entry> entries = consultations.visibleTo(Actor.ANYONE).stream()
                .map(ConsultationSummary::slug)
                .flatMap(it -> dossiers.find(it, Actor.ANYONE).stream())
                .flatMap(this::entries);
        return feed("/consultations", text("feed.title"), text("feed.author"), entries);
    }

    @GetMapping("/consultations/{slug}.atom")
    ResponseEntity<byte[]> one(@PathVariable String slug) {
        Dossier dossier = dossiers.find(slug, Actor.ANYONE).orElseThrow(NotFound::new);
        return feed(
                "/consultations/" + slug,
                dossier.consultation().title(),
                dossier.association().name(),
                entries(dossier));
    }

    private ResponseEntity<byte[]> feed(String path, String title, String author, Stream<Feed.Entry> entries) {
        List<Feed.Entry> newest = entries.sorted(
                        Comparator.comparing(Feed.Entry::at).reversed())
                .limit(NEWEST)
                .toList();
        String page = settings.baseUrl() + path;
        byte[] xml = new Feed(page + ".atom", title, author, page, newest).xml();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                .header("Cache-Control", "public, no-cache")
                .body(xml);
    }

    private Stream<Feed.Entry> entries(Dossier dossier) {
        return dossier.announcements().stream().map(it -> entry(dossier, it));
    }

    private Feed.Entry entry(Dossier dossier, Announcement announcement) {
        ConsultationSummary consultation = dossier.consultation();
        String occasion = consultation.id() + "/" + announcement.kind() + "/" + announcement.at();
        String deadline = Formats.DANISH.deadline(
                announcement.deadline() == null ? dossier.announcedDeadline() : announcement.deadline());
        return new Feed.Entry(
                "urn:uuid:" + UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8)),
                text("Announcement." + announcement.kind(), consultation.title()),
                text("feed." + announcement.kind(), deadline, announcement.reason()),
                settings.baseUrl() + "/consultations/" + consultation.slug(),
                announcement.at());
    }

    private String text(String key, Object... values) {
        return texts.text(Formats.DANISH.locale(), "consultation." + key, values);
    }
}
