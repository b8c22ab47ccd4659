package dk.spor.reuse.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.PersonId;
import dk.spor.reuse.ReplyDesk;
import dk.spor.reuse.StandardReply;
import dk.spor.reuse.WhereUsed.Use;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;
import java.util.Map;

/**
 * A standard reply: its words, where it is used, and how it has read.
 *
 * @param versions the newest first
 * @param form its words as typed
 * @param names of those who wrote it
 */
public record ReplyPage(
        ConsultationSummary consultation,
        List<StandardReply> versions,
        List<Use> uses,
        ReplyForm form,
        Map<PersonId, String> names,
        Errors errors)
        implements Page {

    public StandardReply reply() {
        return versions.get(0);
    }

    public String address() {
        return RepliesPage.address(consultation) + "/" + reply().id();
    }

    /** Where all of them are. */
    public String allAddress() {
        return RepliesPage.address(consultation);
    }

    public boolean mayWrite() {
        return ReplyDesk.refusals(consultation).isEmpty();
    }

    /** The version that is written over: the one that the reader has been shown. */
    public int seen() {
        return isOvertaken() ? reply().version().number() : form.revision();
    }

    /** Whether somebody else's words stand there while the reader's own are still in the form. */
    public boolean isOvertaken() {
        return errors.all().stream().anyMatch(it -> it.text().equals("reuse.refusal.changedMeanwhile"));
    }

    /** Whether the words that the answer came from are no longer in it as they were. */
    public boolean isChanged(Use use) {
        return versions.stream()
                .filter(it -> it.version().equals(use.version()))
                .noneMatch(it -> it.standsIn(use.text()));
    }

    /** Whether the answer came from words that this has no longer. */
    public boolean isOlder(Use use) {
        return versions.stream()
                .filter(it -> it.version().equals(use.version()))
                .noneMatch(it -> it.text().equals(reply().text()));
    }

    public String name(StandardReply version, View view) {
        return names.getOrDefault(version.by(), view.text("reuse.somebody"));
    }

    @Override
    public int status() {
        return errors.status();
    }
}
