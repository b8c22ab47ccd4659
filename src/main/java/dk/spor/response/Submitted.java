package dk.spor.response;

import java.util.List;

/** From what is written to what is submitted. */
interface Submitted {

    static List<SubmittedInput> inputs(Draft draft) {
        return inputs(draft.inputs());
    }

    static List<SubmittedInput> inputs(List<DraftInput> inputs) {
        return inputs.stream().map(Submitted::input).toList();
    }

    static SubmittedInput input(DraftInput draft) {
        return input(draft.id(), draft.number(), draft.content().ofItsKind());
    }

    static SubmittedInput input(InputId id, int number, InputContent content) {
        return new SubmittedInput(
                id,
                number,
                content.kind(),
                content.stance(),
                content.track(),
                content.paragraph(),
                content.placement(),
                content.theme().isEmpty() ? null : content.theme(),
                content.text(),
                content.justification());
    }
}
