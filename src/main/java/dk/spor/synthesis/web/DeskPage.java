package dk.spor.synthesis.web;

import dk.spor.response.InputKind;
import dk.spor.synthesis.AssessmentState;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.Tally;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The work list, with the point that is open beside it.
 *
 * @param pages how many points the filter lets through, and which of them are shown
 * @param choices what it can be filtered by
 * @param open null when none is
 * @param tools what can be done with the list as a whole
 */
public record DeskPage(
        Desk desk,
        Tally tally,
        FilterForm form,
        PageOf pages,
        List<PointCard> cards,
        DeskChoices choices,
        @Nullable OpenPoint open,
        ListTools tools)
        implements Page {

    /**
     * One of the ready filters above the list.
     *
     * @param count null where it is not counted
     */
    public record Chip(String label, String query, @Nullable Integer count, boolean here) {}

    public String address() {
        return desk.address();
    }

    /** Where the tags are kept. */
    public String tagsAddress() {
        return "/consultations/" + desk.consultation().slug() + "/tags";
    }

    /** Where the standard replies are kept. */
    public String repliesAddress() {
        return "/consultations/" + desk.consultation().slug() + "/reasons";
    }

    /** The list with the page of it that is shown. */
    public String wholeList() {
        return pages.number() > 1 ? page(pages.number()) : address() + form.query();
    }

    /** The address of another page of the same list. */
    public String page(int other) {
        return address() + form.queryWith(Map.of("page", String.valueOf(other)));
    }

    public List<Chip> chips(View view) {
        return Stream.concat(
                        Stream.of(
                                chip(view.text("synthesis.desk.all"), "", tally.points()),
                                chip(view.text("synthesis.desk.mine"), "?worker=me", tally.mine()),
                                chip(view.text("synthesis.desk.unanswered"), "?outcome=none", tally.unanswered()),
                                chip(
                                        view.text("synthesis.desk.toCheck"),
                                        "?state=" + AssessmentState.TO_CHECK,
                                        tally.toCheck()),
                                chip(
                                        view.text("synthesis.desk.themes"),
                                        "?kind=" + InputKind.SUPPLEMENTARY_THEME,
                                        tally.themes())),
                        desk.draft().tracks().stream()
                                .map(it -> chip(
                                        view.text("synthesis.desk.track", it.number()),
                                        "?track=" + it.number(),
                                        tally.on(it))))
                .toList();
    }

    private Chip chip(String label, String query, int count) {
        return new Chip(label, query, count, form.query().equals(query));
    }

    /** Whether this is the point that is open. */
    public boolean isOpen(PointCard card) {
        return open != null && open.card().point().id().equals(card.point().id());
    }

    public Errors errors() {
        return open == null ? tools.errors() : open.errors();
    }

    /** The named filters. */
    public List<Chip> views(View view) {
        return tools.views().stream()
                .map(it -> new Chip(
                        it.own() ? it.name() : view.text("synthesis.views.shared", it.name()),
                        it.query(),
                        null,
                        form.query().equals(it.query())))
                .toList();
    }

    @Override
    public int status() {
        return errors().status();
    }
}
