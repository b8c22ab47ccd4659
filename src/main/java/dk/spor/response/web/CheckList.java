package dk.spor.response.web;

import dk.spor.response.Finding;
import dk.spor.shared.Refusal;
import dk.spor.team.AssignmentCard;
import java.util.List;

/**
 * What a response still lacks, and what is pointed out, each with the place where it is mended.
 *
 * @param refusals what must be mended elsewhere before the response can be submitted
 * @param unfinished what was handed out and nobody has said is finished
 */
public record CheckList(
        Standing standing, List<Finding> refusals, List<Finding> flags, List<AssignmentCard> unfinished, Meter meter) {

    public String address() {
        return ResponseAddress.of(standing.asked());
    }

    /** At the field of its input, in the list, or with the secretariat. */
    public String href(Finding finding) {
        Refusal refusal = finding.refusal();
        if (standing.closed().contains(refusal)) {
            return "mailto:" + standing.asked().terms().contact().email();
        }
        return finding.input() == null
                ? address() + finding.page()
                : address() + "/inputs/" + finding.input().id() + "#" + refusal.field();
    }

    /** The same without what is mended on the page that shows it. */
    CheckList on(String page) {
        return new CheckList(standing, elsewhere(refusals, page), elsewhere(flags, page), unfinished, meter);
    }

    private static List<Finding> elsewhere(List<Finding> findings, String page) {
        return findings.stream().filter(it -> !it.page().equals(page)).toList();
    }
}
