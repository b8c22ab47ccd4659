package dk.spor.response;

import org.springframework.stereotype.Component;

/** A municipality's response as it is being written, for those of its people who may read it. */
@Component
public class Drafts {

    private final ResponseStore responses;
    private final InputStore inputs;
    private final EnclosureStore enclosures;

    Drafts(ResponseStore responses, InputStore inputs, EnclosureStore enclosures) {
        this.responses = responses;
        this.inputs = inputs;
        this.enclosures = enclosures;
    }

    /** The revision is read before the inputs and the files, so a change in between shows as an older revision than the draft's. */
    public Draft of(Asked asked) {
        return responses
                .find(asked.consultation().id(), asked.municipality().id())
                .map(it -> new Draft(
                        it.id(),
                        it.revision(),
                        it.work(),
                        it.begun(),
                        it.treatment(),
                        it.reservation(),
                        it.contact(),
                        inputs.of(it.id()),
                        enclosures.of(it.id())))
                .orElse(Draft.NOT_BEGUN);
    }
}
