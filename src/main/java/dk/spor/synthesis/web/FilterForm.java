package dk.spor.synthesis.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.organisation.Organisation;
import dk.spor.response.InputKind;
import dk.spor.strategy.Track;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.AssessmentState;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.PointFilter;
import dk.spor.synthesis.Tag;
import dk.spor.synthesis.TagId;
import dk.spor.synthesis.TagTree;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A filter as it stands in an address; what is nothing of the kind is left out.
 *
 * @param municipality as it stands in addresses
 * @param track its number
 * @param outcome an outcome, or "none"
 * @param worker "me", "none", or the id of a person
 * @param due "overdue"
 * @param tag "none", or the id of one
 */
public record FilterForm(
        String municipality,
        String track,
        String kind,
        String outcome,
        String state,
        String worker,
        String due,
        String tag,
        String q) {

    static final String NONE = "none";
    static final String ME = "me";
    static final String OVERDUE = "overdue";

    public FilterForm {
        municipality = sent(municipality);
        track = sent(track);
        kind = sent(kind);
        outcome = sent(outcome);
        state = sent(state);
        worker = sent(worker);
        due = sent(due);
        tag = sent(tag);
        q = sent(q).strip();
    }

    PointFilter filter(Desk desk, Actor actor, LocalDate today) {
        return new PointFilter(
                desk.municipalities().stream()
                        .filter(it -> !municipality.isEmpty() && it.slug().equals(municipality))
                        .map(Organisation::id)
                        .findFirst()
                        .orElse(null),
                desk.draft().tracks().stream()
                        .filter(it -> String.valueOf(it.number()).equals(track))
                        .map(Track::id)
                        .findFirst()
                        .orElse(null),
                FromForm.named(InputKind.values(), kind),
                FromForm.named(AssessmentOutcome.values(), outcome),
                FromForm.named(AssessmentState.values(), state),
                NONE.equals(outcome) ? Boolean.FALSE : null,
                worker(actor),
                OVERDUE.equals(due) ? today : null,
                tag(desk.tags()),
                NONE.equals(worker),
                NONE.equals(tag),
                q);
    }

    public boolean isEmpty() {
        return query().isEmpty();
    }

    /** How it stands in an address: "?track=2&amp;q=klima", or nothing. */
    public String query() {
        return queryWith(Map.of());
    }

    /** The same with other values, such as the number of a page. */
    public String queryWith(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("municipality", municipality);
        all.put("track", track);
        all.put("kind", kind);
        all.put("outcome", outcome);
        all.put("state", state);
        all.put("worker", worker);
        all.put("due", due);
        all.put("tag", tag);
        all.put("q", q);
        all.putAll(others);
        String query = all.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private Set<TagId> tag(TagTree tree) {
        return tree.all().stream()
                .map(Tag::id)
                .filter(it -> it.toString().equals(tag))
                .findFirst()
                .map(tree::within)
                .orElse(Set.of());
    }

    private @Nullable PersonId worker(Actor actor) {
        if (ME.equals(worker)) {
            return actor.person();
        }
        UUID id = FromForm.id(worker);
        return id == null ? null : new PersonId(id);
    }
}
