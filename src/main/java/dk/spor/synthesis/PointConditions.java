package dk.spor.synthesis;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A filter as conditions on the living points of a desk, {@code p}, with their answers, {@code a}. */
final class PointConditions {

    private static final String FROM = " from synthesis.point p"
            + " left join synthesis.assessment a on a.point = p.id where p.consultation = :consultation"
            + " and p.ended_as is null and ";

    /** How a point is called, or the input that it is a piece of. */
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\d]+-[\\d.]+");

    private static final String SAYING_SO = "p.search @@ websearch_to_tsquery('danish', :words)";

    /** Looked for by themselves and put together, as an index serves each but not the one or the other. */
    private static final String SAYING_OR_CALLED_SO = "p.id in ("
            + "select s.id from synthesis.point s where s.search @@ websearch_to_tsquery('danish', :words)"
            + " union all select s.id from synthesis.prefix x"
            + " join synthesis.point s on s.consultation = x.consultation and s.organisation = x.organisation"
            + " where x.consultation = :consultation and x.prefix = split_part(upper(:words), '-', 1) and upper(:words) ="
            + " any(array[x.prefix || '-' || s.main, x.prefix || '-' || s.main || '.' || s.part]))";

    private final String whose;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    PointConditions(Desk desk, PointFilter filter) {
        this(
                desk,
                filter,
                PointRows.OF_MOST,
                desk.municipalities().stream().map(Organisation::id).toList());
    }

    /** @param of those of these municipalities, which are some of the desk's */
    PointConditions(Desk desk, PointFilter filter, List<OrganisationId> of) {
        this(desk, filter, PointRows.OF_THESE, of);
    }

    private PointConditions(Desk desk, PointFilter filter, String whose, List<OrganisationId> of) {
        this.whose = whose;
        values.put("consultation", desk.consultation().id().value());
        values.put("organisations", of.stream().map(OrganisationId::value).toArray(UUID[]::new));
        add(
                "municipality",
                filter.municipality() == null ? null : filter.municipality().value(),
                "p.organisation = :municipality");
        track(desk, filter);
        add("kind", name(filter.kind()), "p.kind = :kind");
        add("outcome", name(filter.outcome()), "a.outcome = :outcome");
        add("state", name(filter.state()), "a.state = :state");
        add("answered", filter.answered(), "(a.outcome is not null) = :answered");
        add("worker", filter.worker() == null ? null : filter.worker().value(), "p.worker = :worker");
        add(
                "due",
                filter.dueBefore() == null ? null : Date.valueOf(filter.dueBefore()),
                "p.due < :due and a.state is distinct from 'FINAL'");
        add(
                "tags",
                filter.tags().isEmpty()
                        ? null
                        : filter.tags().stream().map(TagId::value).toArray(UUID[]::new),
                "exists (select from synthesis.point_tag t where t.point = p.id and t.tag = any(:tags))");
        add("unassigned", filter.unassigned() ? true : null, "(p.worker is null) = :unassigned");
        add(
                "untagged",
                filter.untagged() ? true : null,
                "not exists (select from synthesis.point_tag t where t.point = p.id) = :untagged");
        String words = filter.words().strip();
        add("words", words.isEmpty() ? null : words, LABEL.matcher(words).matches() ? SAYING_OR_CALLED_SO : SAYING_SO);
    }

    /** From where, and which of them. */
    String sql() {
        return FROM + whose + String.join("", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    /** On a track is also what is on a paragraph of it. */
    private void track(Desk desk, PointFilter filter) {
        if (filter.track() != null) {
            UUID[] paragraphs = desk.draft().track(filter.track()).stream()
                    .flatMap(it -> it.paragraphs().stream())
                    .map(it -> it.id().value())
                    .toArray(UUID[]::new);
            values.put("paragraphs", paragraphs);
            add("track", filter.track().value(), "(p.track = :track or p.paragraph = any(:paragraphs))");
        }
    }

    private void add(String name, @Nullable Object value, String condition) {
        if (value != null) {
            values.put(name, value);
            conditions.add(" and " + condition);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
