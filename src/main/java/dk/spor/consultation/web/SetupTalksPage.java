package dk.spor.consultation.web;

import dk.spor.consultation.TalkCard;
import java.util.List;

/**
 * The step of the set-up that leads to the talks.
 *
 * @param desk the address of the page where they are put together
 */
public record SetupTalksPage(SetupFrame frame, List<TalkCard> talks, String desk) implements SetupPage {}
