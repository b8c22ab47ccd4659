package dk.spor.consultation;

import dk.spor.shared.Refusal;
import dk.spor.shared.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The last part of a consultation's address. */
interface Address {

    int LONGEST = 80;

    /** Addresses of other pages. */
    Set<String> TAKEN = Set.of("new");

    /** An address for this title that nobody has. */
    static String free(String title, Predicate<String> taken) {
        String slug = Slug.of(title);
        String start = slug.isEmpty() ? "hoering" : slug.substring(0, Math.min(slug.length(), LONGEST - 4));
        String stem = start.replaceAll("-$", "");
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? stem : stem + "-" + n)
                .filter(it -> !TAKEN.contains(it) && !taken.test(it))
                .findFirst()
                .orElseThrow();
    }

    static List<Refusal> refusals(String address, Optional<ConsultationId> other) {
        boolean wellFormed = address.matches("[a-z0-9]+(-[a-z0-9]+)*") && address.length() <= LONGEST;
        if (!wellFormed) {
            return List.of(Refusal.of("consultation.refusal.addressMalformed").at("address"));
        }
        return other.isPresent() || TAKEN.contains(address)
                ? List.of(Refusal.of("consultation.refusal.addressTaken").at("address"))
                : List.of();
    }
}
