package dk.spor.registration;

import static dk.spor.shared.InputText.sent;

import dk.spor.rendering.RichText;
import dk.spor.response.Channel;
import dk.spor.response.VersionKind;
import dk.spor.ui.TypedDate;
import dk.spor.ui.TypedTime;
import java.util.Arrays;
import java.util.Optional;

/**
 * What was typed of a letter or a mail, right or wrong.
 *
 * @param received the day of the date on which it came
 * @param kind whether it answers with remarks, without, or not at all
 * @param textLooks what the text looked like when the page was shown
 * @param late "true" when it is to be taken though it came after the deadline
 */
public record Letter(
        String channel,
        String received,
        String receivedMonth,
        String receivedYear,
        String receivedTime,
        String sender,
        String kind,
        String text,
        String textLooks,
        String reason,
        String late) {

    static final Letter BLANK = new Letter("", "", "", "", "", "", "", "", "", "", "");

    public Letter {
        channel = sent(channel);
        received = sent(received);
        receivedMonth = sent(receivedMonth);
        receivedYear = sent(receivedYear);
        receivedTime = sent(receivedTime);
        sender = sent(sender).replace('\n', ' ').strip();
        kind = sent(kind);
        text = sent(text);
        textLooks = RichText.of(sent(textLooks)).html();
        reason = sent(reason).strip();
        late = sent(late);
    }

    Letter saying(RichText words) {
        return new Letter(
                channel,
                received,
                receivedMonth,
                receivedYear,
                receivedTime,
                sender,
                kind,
                words.plain(),
                words.html(),
                reason,
                late);
    }

    public TypedDate date() {
        return new TypedDate(received, receivedMonth, receivedYear);
    }

    public TypedTime time() {
        return new TypedTime(receivedTime);
    }

    public RichText written() {
        return RichText.stored(textLooks).retyped(text);
    }

    public boolean isLate() {
        return late.equals("true");
    }

    Optional<Channel> chosenChannel() {
        return Arrays.stream(Channel.values())
                .filter(it -> it.name().equals(channel))
                .findFirst();
    }

    /** Provisional is never chosen here: that it is still to be treated is. */
    Optional<VersionKind> chosenKind() {
        return Arrays.stream(VersionKind.values())
                .filter(it -> it != VersionKind.PROVISIONAL && it.name().equals(kind))
                .findFirst();
    }
}
