package dk.spor.presentation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.presentation.Presentations;
import dk.spor.presentation.Programme;
import dk.spor.presentation.Talk;
import dk.spor.presentation.TracksOfDraft;
import dk.spor.strategy.Track;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what the pages of talks show. */
@Component
class Stage {

    private final Consultations consultations;
    private final Presentations presentations;
    private final TracksOfDraft tracks;
    private final Programme programme;

    Stage(Consultations consultations, Presentations presentations, TracksOfDraft tracks, Programme programme) {
        this.consultations = consultations;
        this.presentations = presentations;
        this.tracks = tracks;
        this.programme = programme;
    }

    /** A consultation with its talks, as this actor sees them. */
    record Bill(ConsultationSummary consultation, List<Talk> talks, List<Track> tracks) {

        Talk talk(int number) {
            return find(number).orElseThrow(NotFound::new);
        }

        /** Empty when there is none, or no longer. */
        Optional<Talk> find(int number) {
            return talks.stream().filter(it -> it.number() == number).findFirst();
        }
    }

    Bill bill(String slug, Actor actor) {
        ConsultationSummary consultation = consultations.find(slug, actor).orElseThrow(NotFound::new);
        return new Bill(consultation, presentations.of(consultation.id(), actor), tracks.of(consultation, actor));
    }

    /** The same for those who set it up; others find nothing. */
    Bill billToChange(String slug, Actor actor) {
        Bill bill = bill(slug, actor);
        if (!mayChange(bill, actor)) {
            throw new NotFound();
        }
        return bill;
    }

    boolean mayChange(Bill bill, Actor actor) {
        return actor.isSecretariatOf(bill.consultation().association())
                && programme.refusalsToChange(bill.consultation(), actor).isEmpty();
    }
}
