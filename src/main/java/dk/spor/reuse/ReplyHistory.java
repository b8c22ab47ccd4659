package dk.spor.reuse;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a standard reply has read, for those who may read it. */
@Component
public class ReplyHistory {

    private final ReplyDesk desk;
    private final ReplyStore store;

    ReplyHistory(ReplyDesk desk, ReplyStore store) {
        this.desk = desk;
        this.store = store;
    }

    /** Its versions, the newest first. */
    public List<StandardReply> of(ConsultationId consultation, ReplyId reply, Actor actor) {
        return desk.consultation(consultation, actor)
                .map(it -> store.versions(it.id(), List.of(reply)))
                .orElse(List.of());
    }
}
