package dk.spor.response.web;

import dk.spor.response.AgendaPart;
import dk.spor.response.Asked;
import dk.spor.response.HeadingSet;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.Arrays;
import java.util.List;

/** The headings of a municipality's agendas: sets to choose from, and its own. */
public record HeadingsPage(Asked asked, boolean mayEdit, HeadingsForm form, Errors errors) implements Page {

    public List<Choice> sets(View view) {
        return Arrays.stream(HeadingSet.values())
                .map(it -> new Choice(it.name(), view.word(it), it.line()))
                .toList();
    }

    public List<Choice> parts(View view) {
        return Arrays.stream(AgendaPart.values())
                .map(it -> Choice.of(it.name(), view.word(it)))
                .toList();
    }

    public String address() {
        return ResponseAddress.of(asked);
    }

    @Override
    public int status() {
        return errors.status();
    }
}
