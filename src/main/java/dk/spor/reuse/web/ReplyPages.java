package dk.spor.reuse.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.reuse.ReplyDesk;
import dk.spor.reuse.ReplyHistory;
import dk.spor.reuse.ReplyId;
import dk.spor.reuse.StandardReplies;
import dk.spor.reuse.StandardReply;
import dk.spor.reuse.WhereUsed;
import dk.spor.reuse.WhereUsed.Use;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds standard replies for those who may read them, and gathers what their pages show. */
@Component
class ReplyPages {

    private final ReplyDesk desk;
    private final StandardReplies replies;
    private final ReplyHistory history;
    private final List<WhereUsed> whereUsed;
    private final People people;

    ReplyPages(
            ReplyDesk desk, StandardReplies replies, ReplyHistory history, List<WhereUsed> whereUsed, People people) {
        this.desk = desk;
        this.replies = replies;
        this.history = history;
        this.whereUsed = whereUsed;
        this.people = people;
    }

    ConsultationSummary consultation(String slug, Actor actor) {
        return desk.consultation(slug, actor).orElseThrow(NotFound::new);
    }

    StandardReply reply(ConsultationSummary consultation, ReplyId reply, Actor actor) {
        return replies.find(consultation.id(), reply, actor).orElseThrow(NotFound::new);
    }

    RepliesPage all(ConsultationSummary consultation, ReplyForm form, Errors errors, Actor actor) {
        Map<ReplyId, Integer> counts = whereUsed.stream()
                .flatMap(it -> it.counts(consultation.id(), actor).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
        return new RepliesPage(consultation, replies.all(consultation.id(), actor), counts, form, errors);
    }

    /** @param typed what was typed; null for what is stored */
    ReplyPage one(
            ConsultationSummary consultation, ReplyId reply, @Nullable ReplyForm typed, Errors errors, Actor actor) {
        List<StandardReply> versions = history.of(consultation.id(), reply, actor);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        List<Use> uses = whereUsed.stream()
                .flatMap(it -> it.uses(consultation.id(), reply, actor).stream())
                .toList();
        return new ReplyPage(
                consultation,
                versions,
                uses,
                typed == null ? ReplyForm.of(versions.get(0)) : typed,
                people.colleagues(
                        versions.stream().map(StandardReply::by).distinct().toList(), actor),
                errors);
    }
}
