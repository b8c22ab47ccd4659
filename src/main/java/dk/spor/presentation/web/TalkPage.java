package dk.spor.presentation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.presentation.Talk;
import dk.spor.strategy.Track;
import dk.spor.ui.PublicPage;
import java.util.List;

/**
 * One talk.
 *
 * @param all those of the consultation, in their order
 * @param tracks those that the talk is about; none means all of them
 */
public record TalkPage(ConsultationSummary consultation, Talk talk, List<Talk> all, List<Track> tracks)
        implements PublicPage {

    public String base() {
        return "/consultations/" + consultation.slug() + "/presentations";
    }

    /** Which one it is in the order, from 1. */
    public int place() {
        return all.indexOf(talk) + 1;
    }
}
