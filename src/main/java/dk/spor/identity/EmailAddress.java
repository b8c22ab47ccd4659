package dk.spor.identity;

import dk.spor.shared.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as it was typed, if mail could be sent to it. */
record EmailAddress(String value) {

    static final Refusal WRONG = Refusal.of("identity.email.wrong");
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>\",;()\\[\\]\\\\]{1,64}@[^\\s@<>\",;()]+\\.[^\\s@<>\",;().]{2,}");

    static Optional<EmailAddress> read(String typed) {
        String address = typed.strip();
        boolean right = address.length() <= LONGEST && FORM.matcher(address).matches();
        return right ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    /** How addresses are told apart: their case says nothing. */
    String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
