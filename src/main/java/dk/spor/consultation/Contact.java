package dk.spor.consultation;

import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where questions go; always shown, and a function rather than a person. */
public record Contact(String function, String email, String telephone) {

    /** What there is of it, in one line. */
    public String line() {
        return Stream.of(function, telephone, email).filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
    }

    /** Why it can't be shown: something of it is missing. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (function.isBlank()) {
            refusals.add(
                    Refusal.of("consultation.refusal.contactFunctionMissing").at("function"));
        }
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            refusals.add(Refusal.of("consultation.refusal.contactEmailMissing").at("email"));
        }
        if (!telephone.matches("[+0-9 ]{8,20}")) {
            refusals.add(
                    Refusal.of("consultation.refusal.contactTelephoneMissing").at("telephone"));
        }
        return refusals;
    }
}
