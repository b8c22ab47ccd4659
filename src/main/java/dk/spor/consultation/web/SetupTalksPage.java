package dk.spor.consultation.web;

import dk.spor.consultation.TalkCard;
import java.util.List;

/** The step of the set-up that leads to the talks. */
public record SetupTalksPage(SetupFrame frame, List<TalkCard> talks) implements SetupPage {}
