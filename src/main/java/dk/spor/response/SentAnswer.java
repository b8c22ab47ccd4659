package dk.spor.response;

import dk.spor.rendering.RichText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality answered on paper or by e-mail, as the secretariat registers it.
 *
 * @param key of this one registration: however often it is sent, it brings one version
 * @param original what came; its text stands in the one input
 * @param receivedAt when it reached the secretariat
 * @param sender who sent it, by function
 * @param reservation null unless it is provisional
 * @param text what it says; empty for a response without inputs
 * @param reason why it is registered here; for a late one, why it is taken
 * @param late whether it is to be taken though the deadline had passed
 * @param replaces the number of the version that counted when it was looked through; 0 when there was none
 */
public record SentAnswer(
        UUID key,
        OwnDocument original,
        Channel channel,
        Instant receivedAt,
        String sender,
        VersionKind kind,
        TreatmentDetails treatment,
        @Nullable Reservation reservation,
        RichText text,
        String reason,
        boolean late,
        int replaces) {}
