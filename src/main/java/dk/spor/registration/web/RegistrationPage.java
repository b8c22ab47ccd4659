package dk.spor.registration.web;

import dk.spor.registration.Entry;
import dk.spor.registration.Filled;
import dk.spor.response.Asked;
import dk.spor.response.Channel;
import dk.spor.response.Treatment;
import dk.spor.response.TreatmentForm;
import dk.spor.response.VersionKind;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "Registrér et svar": the original, and the form that is filled in from it.
 *
 * @param entry what there is already; null until an original has been taken
 * @param filled as it is kept, or as it was sent
 * @param replaces the number of the version that counts; 0 when there is none
 * @param late whether what comes now is after this consultee's deadline
 * @param scanned whether files are scanned for viruses
 */
public record RegistrationPage(
        Asked asked, @Nullable Entry entry, Filled filled, int replaces, boolean late, boolean scanned, Errors errors)
        implements Page {

    /** Of this page. */
    public String address() {
        return RegistrationPages.address(asked);
    }

    public List<Choice> channels(View view) {
        return Arrays.stream(Channel.values())
                .map(it -> Choice.of(it.name(), view.word(it)))
                .toList();
    }

    public List<Choice> kinds(View view) {
        return Stream.of(VersionKind.FINAL, VersionKind.NIL, VersionKind.DECLINED)
                .map(it -> Choice.of(it.name(), view.text("registration.kind." + it)))
                .toList();
    }

    /** And that it is still to be treated. */
    public List<Choice> treatments(View view) {
        return Stream.concat(
                        Arrays.stream(Treatment.values())
                                .map(it -> new Choice(it.name(), view.word(it), view.hint(it))),
                        Stream.of(new Choice(
                                TreatmentForm.PROVISIONAL,
                                view.text("response.treatment.provisional"),
                                view.text("response.treatment.provisional.hint"))))
                .toList();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
