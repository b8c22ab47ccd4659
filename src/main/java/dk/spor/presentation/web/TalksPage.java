package dk.spor.presentation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.presentation.Talk;
import dk.spor.strategy.Track;
import dk.spor.ui.PublicPage;
import java.util.List;

/**
 * All talks of a consultation.
 *
 * @param mayChange whether the reader sets them up
 */
public record TalksPage(ConsultationSummary consultation, List<Talk> talks, List<Track> tracks, boolean mayChange)
        implements PublicPage {

    public String base() {
        return "/consultations/" + consultation.slug() + "/presentations";
    }

    /** The tracks that a talk is about; empty for all of them. */
    public List<Track> tracksOf(Talk talk) {
        return tracks.stream()
                .filter(it -> talk.details().tracks().contains(it.id()))
                .toList();
    }
}
