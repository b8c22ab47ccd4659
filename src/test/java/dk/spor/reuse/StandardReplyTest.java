package dk.spor.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandardReplyTest {

    private final StandardReply reply = reply("Tak for forslaget.\n\nDet tages op, når planen skal fornyes.");

    @Test
    void itIsPutBelowWhatIsTypedOnceAndNothingTypedIsLost() {
        assertThat(reply.below(" \n")).isEqualTo(reply.text().plain());
        String both = reply.below("Kære Viborg\n");
        assertThat(both).isEqualTo("Kære Viborg\n\nTak for forslaget.\n\nDet tages op, når planen skal fornyes.");
        assertThat(reply.below(both)).isEqualTo(both);
    }

    @Test
    void aReasonComesFromItWhileHalfOfItsWordsAreThere() {
        assertThat(reply.standsIn(RichText.ofPlain(reply.below("Kære Viborg")))).isTrue();
        RichText changed = RichText.ofPlain("Tak for forslaget. Det tages op i 2022, når planen skal fornyes.");
        assertThat(reply.standsIn(changed)).isFalse();
        assertThat(reply.isRecognisedIn(changed)).isTrue();
        assertThat(reply.isRecognisedIn(RichText.ofPlain("Tak. Det er allerede i strategien.")))
                .as("written anew")
                .isFalse();
    }

    @Test
    void anIdentityIsReadBackAndNothingElse() {
        assertThat(ReplyVersion.read(reply.version().toString())).contains(reply.version());
        assertThat(ReplyVersion.read(reply.id().toString())).isEmpty();
        assertThat(ReplyVersion.read(reply.id() + ":99999999999")).isEmpty();
    }

    private static StandardReply reply(String text) {
        return new StandardReply(
                new ReplyVersion(new ReplyId(UUID.randomUUID()), 1),
                "Tages op senere",
                RichText.ofPlain(text),
                ReplyStep.SAVED,
                new PersonId(UUID.randomUUID()),
                Instant.EPOCH);
    }
}
