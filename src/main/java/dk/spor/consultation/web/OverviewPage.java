package dk.spor.consultation.web;

import dk.spor.consultation.Announcement;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultee;
import dk.spor.consultation.Dossier;
import dk.spor.consultation.Material;
import dk.spor.consultation.Phase;
import dk.spor.consultation.TalkCard;
import dk.spor.consultation.Treatment;
import dk.spor.shared.Deadline;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.PublicPage;
import dk.spor.ui.TimelineItem;
import dk.spor.ui.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a consultation.
 *
 * @param draft the text consulted on
 * @param treatment how far it has come with what was answered
 * @param reader as whom it is read
 * @param isAnswered whether the reader's municipality has answered
 * @param stillUntil until when the reader's municipality may answer though the general deadline has passed; null when it
 *     may not
 * @param isPreview whether it has not been sent out, so that its buttons lead nowhere yet
 */
public record OverviewPage(
        Dossier dossier,
        StrategyText draft,
        List<TalkCard> talks,
        Phase phase,
        Treatment treatment,
        Instant now,
        Reader reader,
        boolean isAnswered,
        @Nullable Deadline stillUntil,
        boolean isPreview)
        implements PublicPage {

    public ConsultationSummary consultation() {
        return dossier.consultation();
    }

    public Material material() {
        return dossier.material();
    }

    public String path() {
        return "/consultations/" + consultation().slug();
    }

    /** Calendar days until the deadline, while there is something to count. */
    public long daysLeft() {
        return consultation().deadline().daysLeft(now);
    }

    /** Whether the days left are shown in large figures: the last two are said in words. */
    public boolean isCounting() {
        return phase == Phase.OPEN;
    }

    /** How far along a line from 7 to 305 the period has come. */
    public long elapsed() {
        Duration whole = Duration.between(
                consultation().opens(), consultation().deadline().lateFrom());
        Duration gone = Duration.between(consultation().opens(), now);
        return 7 + 298 * gone.toMinutes() / Math.max(1, whole.toMinutes());
    }

    public StatusLine statusLine() {
        return new StatusLine(consultation(), phase, now);
    }

    /** Why it was withdrawn; blank where it was not. */
    public String withdrawalReason() {
        return dossier.last(Announcement.Kind.WITHDRAWN)
                .map(Announcement::reason)
                .orElse("");
    }

    public List<TimelineItem> timeline(View view) {
        return new Timeline(dossier, phase, treatment, now, view).items();
    }

    public boolean hasMap() {
        return dossier.consultees().stream().anyMatch(Consultee::isOnMap);
    }

    /** "Favrskov, Hedensted, …, Aarhus". */
    public String names() {
        return dossier.consultees().stream()
                .map(it -> it.organisation().shortName())
                .collect(Collectors.joining(", "));
    }

    public boolean mayAnswer() {
        return phase.isOpen() && reader != Reader.SECRETARIAT && !isAnswered;
    }

    /** Whether the reader's own municipality may still answer, though the general deadline has passed. */
    public boolean mayStillAnswer() {
        return stillUntil != null && !isAnswered;
    }

    public boolean isSecretariat() {
        return reader == Reader.SECRETARIAT;
    }

    /** What has changed since it was sent out, the newest first. */
    public List<Announcement> changes() {
        return dossier.announcements().stream()
                .filter(it -> it.kind() == Announcement.Kind.CORRECTED || it.kind() == Announcement.Kind.EXTENDED)
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    /** "Fristen er forlænget til …", "Materialet er rettet." */
    public String headline(Announcement change, View view) {
        return change.deadline() == null
                ? view.text("consultation.changes.corrected")
                : view.text("consultation.changes.extended", view.format().deadline(change.deadline()));
    }

    public List<SecretariatLink> secretariatLinks() {
        return SecretariatLink.of(phase, consultation().seal());
    }

    /** The lines that run together in the picture at the top. */
    public TrackLines lines() {
        return new TrackLines(draft.tracks().size());
    }
}
