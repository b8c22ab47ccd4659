package dk.spor.reuse;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.DanishOrder;
import dk.spor.shared.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@link StandardReplies} from the database. */
@Component
class StoredStandardReplies implements StandardReplies {

    private final ReplyDesk desk;
    private final ReplyStore store;
    private final ReplyHistory history;
    private final SaveReply saving;

    StoredStandardReplies(ReplyDesk desk, ReplyStore store, ReplyHistory history, SaveReply saving) {
        this.desk = desk;
        this.store = store;
        this.history = history;
        this.saving = saving;
    }

    @Override
    public List<StandardReply> all(ConsultationId consultation, Actor actor) {
        return desk.consultation(consultation, actor).stream()
                .flatMap(it -> store.all(it.id()).stream())
                .sorted(DanishOrder.by(StandardReply::title))
                .toList();
    }

    @Override
    public Optional<StandardReply> find(ConsultationId consultation, ReplyId reply, Actor actor) {
        return history.of(consultation, reply, actor).stream().findFirst();
    }

    @Override
    public List<StandardReply> find(ConsultationId consultation, Collection<ReplyVersion> versions, Actor actor) {
        List<ReplyId> replies = versions.stream().map(ReplyVersion::reply).toList();
        Map<ReplyVersion, StandardReply> found = desk.consultation(consultation, actor).stream()
                .flatMap(it -> store.versions(it.id(), replies).stream())
                .collect(Collectors.toMap(StandardReply::version, Function.identity()));
        return versions.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Outcome<ReplyVersion> keep(
            ConsultationId consultation, ReplyId reply, ReplyEdit edit, int seen, Actor actor) {
        return saving.save(consultation, reply, edit, seen, actor);
    }
}
