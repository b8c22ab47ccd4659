package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.reuse.ReplyVersion;
import dk.spor.reuse.StandardReplies;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps which standard replies the reason of an answer came from. */
@Component
class Origins {

    private final OriginStore store;
    private final StandardReplies replies;
    private final PointRows rows;

    Origins(OriginStore store, StandardReplies replies, PointRows rows) {
        this.store = store;
        this.replies = replies;
        this.rows = rows;
    }

    /**
     * Those of another consultation, and those of which hardly a word is left, are left out.
     *
     * @param reason as it was just saved
     */
    void keep(PointId point, RichText reason, List<ReplyVersion> from, Actor actor) {
        if (!from.isEmpty()) {
            replies.find(rows.of(point).consultation(), from, actor).stream()
                    .filter(it -> it.isRecognisedIn(reason))
                    .forEach(it -> store.add(point, it.version()));
        }
    }
}
