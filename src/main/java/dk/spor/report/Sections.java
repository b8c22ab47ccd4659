package dk.spor.report;

import dk.spor.strategy.Track;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sections of a report in their order, and in which of them a point stands. */
@Component
class Sections {

    private final Wording wording;

    Sections(Wording wording) {
        this.wording = wording;
    }

    List<Section> of(ConsultationReport report) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("general", text("report.text.general"), text("report.text.section.general"), 3));
        int number = 0;
        for (Track track : report.draft().tracks()) {
            sections.add(new Section(
                    key(track),
                    text("report.text.track", ++number, track.number(), track.title()),
                    text("report.text.section.track", track.number(), track.title()),
                    4));
        }
        sections.add(
                new Section("themes", text("report.text.themes", ++number), text("report.text.section.themes"), 4));
        sections.add(
                new Section("removed", text("report.text.removed", ++number), text("report.text.section.removed"), 4));
        return sections;
    }

    /** The key of the one that a topic belongs to. */
    static String key(Topic topic, ConsultationReport report) {
        if (topic instanceof Topic.OnTrack on) {
            return key(report.draft().track(on.track()).orElseThrow());
        }
        return topic instanceof Topic.Whole ? "general" : topic instanceof Topic.Theme ? "themes" : "removed";
    }

    private static String key(Track track) {
        return "track-" + track.number();
    }

    private String text(String key, Object... values) {
        return wording.text(key, values);
    }
}
