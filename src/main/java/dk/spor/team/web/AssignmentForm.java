package dk.spor.team.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.team.AssignmentProposal;
import dk.spor.ui.TypedDate;

/** What is handed out, as it is typed. */
public record AssignmentForm(String topic, String person, String due, String dueMonth, String dueYear, String note) {

    static final AssignmentForm BLANK = new AssignmentForm("", "", "", "", "", "");

    public AssignmentForm {
        topic = sent(topic);
        person = sent(person);
        due = sent(due);
        dueMonth = sent(dueMonth);
        dueYear = sent(dueYear);
        note = sent(note);
    }

    public TypedDate date() {
        return new TypedDate(due, dueMonth, dueYear);
    }

    AssignmentProposal proposal() {
        return new AssignmentProposal(topic, person, date().date().orElse(null), note);
    }
}
