package dk.spor.response;

import dk.spor.shared.Refusal;
import java.util.Optional;

/** The words that go with a step: a reason that must be there, or a message that may. */
interface Reason {

    /** The most characters. */
    int LONGEST = 2000;

    static Optional<Refusal> tooLong(String typed, String field) {
        return typed.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(Refusal.of("response.refusal.tooLong", typed.length(), LONGEST)
                        .at(field));
    }

    /** @param missing key of what is said when there is none */
    static Optional<Refusal> missingOrTooLong(String typed, String field, String missing) {
        return typed.isBlank() ? Optional.of(Refusal.of(missing).at(field)) : tooLong(typed, field);
    }
}
