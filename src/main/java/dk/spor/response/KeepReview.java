package dk.spor.response;

import dk.spor.response.ResponseStore.Row;
import dk.spor.shared.Outcome;
import org.springframework.stereotype.Component;

/** Keeps what an approver has decided about, word for word and file for file, in the transaction of the decision. */
@Component
class KeepReview {

    private final InputStore inputs;
    private final EnclosureStore enclosures;
    private final ReviewStore reviews;

    KeepReview(InputStore inputs, EnclosureStore enclosures, ReviewStore reviews) {
        this.inputs = inputs;
        this.enclosures = enclosures;
        this.reviews = reviews;
    }

    Outcome<Long> keep(Row row, long number) {
        reviews.insert(
                number,
                row.revision(),
                Submitted.inputs(inputs.of(row.id())),
                enclosures.of(row.id()).listing());
        return Outcome.done(number);
    }
}
