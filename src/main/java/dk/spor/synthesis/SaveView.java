package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names a filter of the work list, for oneself or for all of the secretariat. */
@Component
public class SaveView {

    private final Readable readable;
    private final SavedViews views;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    SaveView(Readable readable, SavedViews views, Clock clock, ApplicationEventPublisher facts) {
        this.readable = readable;
        this.views = views;
        this.clock = clock;
        this.facts = facts;
    }

    /** Refused without a name or a filter, and for a name that one has used. The same again does nothing. */
    @Transactional
    public Outcome<SavedViewId> save(
            ConsultationId consultation, String typed, String query, boolean shared, Actor actor) {
        if (readable.consultation(consultation, actor).isEmpty()) {
            throw new NotFound();
        }
        String name = typed.strip();
        List<Refusal> refusals = new ArrayList<>();
        List<SavedView> same = views.of(consultation, actor).stream()
                .filter(it -> it.own() && it.name().equalsIgnoreCase(name))
                .toList();
        for (SavedView it : same) {
            if (it.query().equals(query) && it.shared() == shared) {
                return Outcome.done(it.id());
            }
            refusals.add(
                    Refusal.of("synthesis.refusal.view.sameName", it.name()).at("viewName"));
        }
        if (name.isEmpty()) {
            refusals.add(Refusal.of("synthesis.refusal.view.noName").at("viewName"));
        }
        if (name.length() > SavedView.LONGEST_NAME) {
            refusals.add(Refusal.of("synthesis.refusal.tooLong", name.length(), SavedView.LONGEST_NAME)
                    .at("viewName"));
        }
        if (query.isEmpty() || query.length() > SavedView.LONGEST_QUERY) {
            refusals.add(Refusal.of("synthesis.refusal.view.filter").at("viewName"));
        }
        return refusals.isEmpty() ? add(consultation, name, query, shared, actor) : Outcome.refused(refusals);
    }

    private Outcome<SavedViewId> add(
            ConsultationId consultation, String name, String query, boolean shared, Actor actor) {
        SavedViewId id = new SavedViewId(UUID.randomUUID());
        if (!views.add(new SavedView(id, name, query, shared, true), consultation, actor)) {
            return Outcome.refused(
                    Refusal.of("synthesis.refusal.view.sameName", name).at("viewName"));
        }
        facts.publishEvent(new ViewSaved(actor.by(), clock.instant(), id, consultation, shared));
        return Outcome.done(id);
    }
}
