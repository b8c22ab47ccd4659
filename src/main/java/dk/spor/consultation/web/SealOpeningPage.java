package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;

/**
 * The form that opens a seal.
 *
 * @param isLead whether the reader may; others are told who may
 */
public record SealOpeningPage(
        ConsultationSummary consultation,
        List<Organisation> consultees,
        String consultee,
        String reason,
        boolean isLead,
        Errors errors)
        implements Page {

    public List<Choice> choices(View view) {
        return Choice.after(
                view.text("consultation.choose"),
                consultees.stream().map(it -> Choice.of(it.id().toString(), it.name())));
    }

    @Override
    public int status() {
        return errors.status();
    }
}
