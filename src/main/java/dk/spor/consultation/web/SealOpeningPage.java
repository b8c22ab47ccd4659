package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;
import java.util.stream.Stream;

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
        return Stream.concat(
                        Stream.of(Choice.of("", view.text("consultation.choose"))),
                        consultees.stream().map(it -> Choice.of(it.id().toString(), it.name())))
                .toList();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
