package dk.spor.consultation;

import dk.spor.strategy.StrategyText;
import java.util.List;

/** Knows the talks of a consultation, for the consultation's own page; asked once it is known who may see that page. */
public interface TalkSource {

    /**
     * In the order in which the secretariat has put them.
     *
     * @param draft the text consulted on, whose tracks the talks are about
     */
    List<TalkCard> talks(ConsultationSummary consultation, StrategyText draft);
}
