package dk.spor.ui;

/**
 * The signed-in person as the header shows it.
 *
 * @param organisation whom the person acts for
 * @param role key of the role's name
 * @param mayChange whether there are several organisations or roles to choose from
 */
public record Who(String organisation, String role, boolean mayChange) {}
