package dk.spor.presentation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.presentation.Talk;
import dk.spor.strategy.Track;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for a talk.
 *
 * @param talk as it stands; null for a new one
 * @param overtaken whether somebody else has changed it while this was written, or removed it when there is none now
 */
public record TalkFormPage(
        ConsultationSummary consultation,
        List<Track> tracks,
        @Nullable Talk talk,
        TalkForm form,
        boolean overtaken,
        Errors errors)
        implements Page {

    public String base() {
        return "/consultations/" + consultation.slug() + "/presentations";
    }

    public String action() {
        return talk == null ? base() : base() + "/" + talk.number() + "/details";
    }

    @Override
    public int status() {
        return overtaken ? 409 : errors.status();
    }
}
