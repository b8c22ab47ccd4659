package dk.spor.identity.web;

import dk.spor.organisation.Organisation;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;

/** Asks who the first administrator is. */
public record FirstAdministratorPage(
        String token, List<Organisation> associations, String association, String name, String email, Errors errors)
        implements Page {

    public List<Choice> choices(View view) {
        return Choice.after(
                view.text("identity.first.choose"),
                associations.stream().map(it -> Choice.of(it.id().toString(), it.name())));
    }

    @Override
    public int status() {
        return errors.status();
    }
}
