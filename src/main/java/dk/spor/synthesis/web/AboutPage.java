package dk.spor.synthesis.web;

import dk.spor.identity.PersonId;
import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.shared.Excerpt;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.Track;
import dk.spor.synthesis.AboutEvent;
import dk.spor.synthesis.Description;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.Point;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the secretariat says what a piece is about.
 *
 * @param names of those who have said something before
 */
public record AboutPage(
        Desk desk,
        Point point,
        Description description,
        AboutForm form,
        FilterForm filter,
        Map<PersonId, String> names,
        Errors errors)
        implements Page {

    private static final int EXCERPT = 60;

    public String pointAddress() {
        return desk.address() + "/" + point.label();
    }

    /** Where it stands in the municipality's own text. */
    public String source() {
        return "/consultations/" + desk.consultation().slug() + "/sources/" + point.version() + "/" + point.number()
                + "#" + point.label();
    }

    public String now(View view) {
        return AboutWords.of(description.now(), desk.draft(), view);
    }

    public String submitted(View view) {
        return AboutWords.of(description.submitted(), desk.draft(), view);
    }

    /** What somebody said, and who: "Spor 2: Støtter, Anna …". */
    public String said(AboutEvent event, View view) {
        String words = AboutWords.of(event.about(), desk.draft(), view);
        return view.text(
                event.asSubmitted() ? "synthesis.about.event.asSubmitted" : "synthesis.about.event",
                words,
                names.getOrDefault(event.by(), view.text("synthesis.history.somebody")),
                view.format().moment(event.at()));
    }

    public List<Choice> subjects(View view) {
        return Choice.after(
                view.text("synthesis.about.subject.submitted", submitted(view)),
                Stream.of(
                                Stream.of(kind(InputKind.GENERAL, view)),
                                desk.draft().preface().stream().map(it -> paragraph(it, view)),
                                desk.draft().tracks().stream().flatMap(it -> track(it, view)),
                                Stream.of(kind(InputKind.SUPPLEMENTARY_THEME, view)))
                        .flatMap(it -> it));
    }

    public List<Choice> positions(View view) {
        return Choice.after(
                view.text("synthesis.about.none"),
                Arrays.stream(Stance.values())
                        .map(it -> Choice.of(it.name(), view.text("synthesis.point.about." + it))));
    }

    public List<Choice> placings(View view) {
        return Choice.after(
                view.text("synthesis.about.none"),
                Stream.concat(
                        Stream.of(Placement.OWN_TRACK, Placement.UNDECIDED)
                                .map(it -> Choice.of(it.name(), AboutWords.placement(it, view))),
                        desk.draft().tracks().stream()
                                .map(it -> Choice.of(
                                        it.id().toString(),
                                        view.text("synthesis.about.placing.UNDER_TRACK", it.number(), it.title())))));
    }

    private static Choice kind(InputKind kind, View view) {
        return Choice.of(kind.name(), AboutWords.kind(kind, view));
    }

    private static Stream<Choice> track(Track track, View view) {
        return Stream.concat(
                Stream.of(Choice.of(
                        track.id().toString(),
                        view.text("synthesis.about.subject.TRACK", track.number(), track.title()))),
                track.paragraphs().stream().map(it -> paragraph(it, view)));
    }

    private static Choice paragraph(Paragraph paragraph, View view) {
        return Choice.of(
                paragraph.id().toString(),
                view.text(
                        "synthesis.about.subject.PARAGRAPH",
                        paragraph.number(),
                        Excerpt.of(paragraph.text().text(), EXCERPT)));
    }

    @Override
    public int status() {
        return errors.status();
    }
}
