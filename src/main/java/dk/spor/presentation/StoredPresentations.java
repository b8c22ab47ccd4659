package dk.spor.presentation;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.TalkCard;
import dk.spor.consultation.TalkSource;
import dk.spor.identity.Actor;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@link Presentations} from the database, for other rooms and for the consultation's own page. */
@Component
class StoredPresentations implements Presentations, TalkSource {

    private final Consultations consultations;
    private final TalkStore talks;

    StoredPresentations(Consultations consultations, TalkStore talks) {
        this.consultations = consultations;
        this.talks = talks;
    }

    @Override
    public List<Talk> of(ConsultationId consultation, Actor actor) {
        return consultations
                .find(consultation, actor)
                .map(it -> talks.of(it.id()))
                .orElse(List.of());
    }

    @Override
    public List<TalkCard> talks(ConsultationSummary consultation, StrategyText draft) {
        return talks.of(consultation.id()).stream()
                .map(it -> card(it, consultation.slug(), draft))
                .toList();
    }

    private static TalkCard card(Talk talk, String slug, StrategyText draft) {
        TalkDetails details = talk.details();
        List<Integer> numbers = draft.tracks().stream()
                .filter(it -> details.tracks().contains(it.id()))
                .map(Track::number)
                .toList();
        String href = "/consultations/" + slug + "/presentations/" + talk.number();
        return new TalkCard(details.speaker(), details.organisation(), details.title(), href, numbers);
    }
}
