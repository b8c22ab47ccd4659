package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;
import java.util.stream.Stream;

/** The form for a later deadline. */
public record ExtensionPage(
        ConsultationSummary consultation, List<Organisation> consultees, ExtensionForm form, Errors errors)
        implements Page {

    public List<Choice> forWhom(View view) {
        return Choice.after(
                view.text("consultation.extension.all"),
                consultees.stream().map(it -> Choice.of(it.id().toString(), it.name())));
    }

    public List<Choice> hours(View view) {
        return Stream.of(4, 24, 48)
                .map(it -> Choice.of(String.valueOf(it), view.text("consultation.disruption." + it)))
                .toList();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
