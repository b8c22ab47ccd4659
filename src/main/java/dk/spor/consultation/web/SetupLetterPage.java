package dk.spor.consultation.web;

/** The step of the set-up on which the consultation letter is written. */
public record SetupLetterPage(SetupFrame frame, SetupLetterForm form) implements SetupPage {

    /** Whether the letter is still the proposal, which follows what is set up. */
    public boolean isProposal() {
        return frame.setup().material().letter().isBlank();
    }
}
