package dk.spor.response;

/** From what is written to what is submitted. */
interface Submitted {

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
