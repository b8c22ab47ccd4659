package dk.spor.presentation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.presentation.Talk;
import dk.spor.ui.Page;

/** Asks before a talk is taken off. */
public record TalkRemovalPage(ConsultationSummary consultation, Talk talk) implements Page {

    public String base() {
        return "/consultations/" + consultation.slug() + "/presentations";
    }
}
