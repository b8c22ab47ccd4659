package dk.spor.records;

import dk.spor.identity.Actor;
import dk.spor.response.Papers;
import dk.spor.response.SubmittedPapers;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what an organisation files: a version of its own response, or of one that it has received and may read. */
@Component
public class FilingDesk {

    private final Papers papers;
    private final FilingStore filings;

    FilingDesk(Papers papers, FilingStore filings) {
        this.papers = papers;
        this.filings = filings;
    }

    public Optional<Filed> own(String slug, int number, Actor actor) {
        return papers.own(slug, number, actor).map(it -> filed(it, Direction.OUT, actor));
    }

    public Optional<Filed> received(String slug, String municipality, int number, Actor actor) {
        return papers.received(slug, municipality, number, actor).map(it -> filed(it, Direction.IN, actor));
    }

    private Filed filed(SubmittedPapers submitted, Direction direction, Actor actor) {
        var organisation = Objects.requireNonNull(actor.organisation());
        return new Filed(
                submitted,
                direction,
                organisation,
                filings.caseNumber(organisation, submitted.consultation().id()),
                filings.filings(organisation, submitted.version().id()));
    }
}
