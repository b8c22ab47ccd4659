package dk.spor.identity;

import dk.spor.shared.Refusal;

/** What a person may be called here. */
interface PersonName {

    Refusal WRONG = Refusal.of("identity.name.wrong");
    int LONGEST = 200;

    static boolean isRight(String typed) {
        return !typed.isBlank() && typed.strip().length() <= LONGEST;
    }
}
