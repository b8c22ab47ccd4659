package dk.spor.identity;

import dk.spor.organisation.Organisation;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads pasted lines of name, e-mail, organisation and role, separated by tabs, semicolons or commas. Each line is
 * right, or says what is wrong with it and where it stands.
 */
final class InvitationLines {

    private static final String FIELD = "lines";

    private final List<Organisation> organisations;
    private final RoleWords roles;
    private final List<Invitee> right = new ArrayList<>();
    private final List<Refusal> wrong = new ArrayList<>();
    private final List<String> wrongLines = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    private InvitationLines(List<Organisation> organisations, RoleWords roles) {
        this.organisations = organisations;
        this.roles = roles;
    }

    /** @param organisations those that people may be invited to */
    static InvitationLines read(String typed, List<Organisation> organisations, RoleWords roles) {
        InvitationLines lines = new InvitationLines(organisations, roles);
        int number = 0;
        for (String line : typed.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                lines.take(number, line);
            }
        }
        return lines;
    }

    List<Invitee> right() {
        return right;
    }

    List<Refusal> wrong() {
        return wrong;
    }

    /** The wrong lines as they were typed, to be mended. */
    String toMend() {
        return String.join("\n", wrongLines);
    }

    private void take(int number, String line) {
        Optional<Refusal> refusal = read(number, cells(line));
        refusal.ifPresent(it -> {
            wrong.add(it.at(FIELD));
            wrongLines.add(line);
        });
    }

    private Optional<Refusal> read(int number, List<String> cells) {
        if (cells.size() != 4) {
            return Optional.of(Refusal.of("identity.line.cells", number));
        }
        Optional<EmailAddress> email = EmailAddress.read(cells.get(1));
        Optional<Organisation> organisation = organisation(cells.get(2));
        Optional<Role> role = roles.read(cells.get(3));
        if (!PersonName.isRight(cells.get(0))) {
            return Optional.of(Refusal.of("identity.line.name", number));
        }
        if (email.isEmpty()) {
            return Optional.of(Refusal.of("identity.line.email", number, cells.get(1)));
        }
        if (organisation.isEmpty()) {
            return Optional.of(Refusal.of("identity.line.organisation", number, cells.get(2)));
        }
        if (role.isEmpty()) {
            return Optional.of(Refusal.of("identity.line.role", number, cells.get(3)));
        }
        if (!Scope.fits(role.get(), organisation.get().kind())) {
            return Optional.of(Refusal.of(
                    "identity.line.fit",
                    number,
                    cells.get(3),
                    organisation.get().name()));
        }
        Invitee invitee =
                new Invitee(cells.get(0), email.get(), organisation.get().id(), role.get());
        if (!seen.add(List.of(email.get().key(), invitee.place()))) {
            return Optional.of(Refusal.of("identity.line.twice", number));
        }
        right.add(invitee);
        return Optional.empty();
    }

    private Optional<Organisation> organisation(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        return organisations.stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name)
                        || it.shortName().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static List<String> cells(String line) {
        String separator = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
        return List.of(line.split(separator, -1)).stream().map(String::strip).toList();
    }
}
