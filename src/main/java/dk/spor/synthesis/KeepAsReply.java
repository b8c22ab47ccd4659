package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.reuse.ReplyEdit;
import dk.spor.reuse.ReplyId;
import dk.spor.reuse.ReplyVersion;
import dk.spor.reuse.StandardReplies;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reason of an answer as a new standard reply, which it then comes from. */
@Component
public class KeepAsReply {

    private final StandardReplies replies;
    private final Points points;
    private final Origins origins;

    KeepAsReply(StandardReplies replies, Points points, Origins origins) {
        this.replies = replies;
        this.points = points;
        this.origins = origins;
    }

    /**
     * Refused without a title of its own, or without a reason. Doing it twice does it once.
     *
     * @param others that were answered with it; those with another reason don't come from it
     */
    @Transactional
    public Outcome<ReplyVersion> keep(
            ConsultationId consultation,
            ReplyId id,
            String title,
            PointId point,
            Collection<PointId> others,
            Actor actor) {
        AnsweredPoint answered = points.find(point, actor).orElseThrow(NotFound::new);
        RichText reason = reason(answered);
        Outcome<ReplyVersion> kept = replies.keep(consultation, id, new ReplyEdit(title, reason), 0, actor);
        if (kept instanceof Outcome.Done<ReplyVersion> done) {
            List<PointId> all = new ArrayList<>(others);
            all.add(point);
            points.find(all, actor).values().stream()
                    .filter(it -> reason(it).equals(reason))
                    .forEach(it -> origins.keep(it.point().id(), reason, List.of(done.value()), actor));
        }
        return kept;
    }

    private static RichText reason(AnsweredPoint answered) {
        return answered.assessment() == null
                ? RichText.EMPTY
                : answered.assessment().reason();
    }
}
