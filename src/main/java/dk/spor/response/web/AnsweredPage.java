package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.StepTaken;
import dk.spor.response.Version;
import dk.spor.response.VersionFile;
import dk.spor.response.VersionStanding;
import dk.spor.response.VersionSummary;
import dk.spor.shared.Copenhagen;
import dk.spor.ui.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a municipality's own response: locked, with its receipt, what has happened to it, and what can be done.
 *
 * @param all versions of the response, the newest first
 * @param files of a registered version: the original
 * @param registration how the secretariat registered it; null when the municipality submitted it itself
 * @param registrar who did; empty then
 * @param reply where the municipality reads what it was answered; null until then
 */
public record AnsweredPage(
        Standing standing,
        Version version,
        List<InputCard> inputs,
        List<VersionSummary> all,
        List<VersionFile> files,
        @Nullable StepTaken registration,
        String registrar,
        @Nullable String reply)
        implements Page {

    public Asked asked() {
        return standing.asked();
    }

    /** Of the response. */
    public String address() {
        return ResponseAddress.of(asked());
    }

    /** Of this version. */
    public String own() {
        return of(version.number());
    }

    public String of(int number) {
        return ResponseAddress.of(asked(), number);
    }

    public boolean mayConfirm() {
        return standing.mayConfirm(version.summary());
    }

    /** Whether the meeting that its reservation waits for is expected on a later day than this. */
    public boolean isMeetingToCome() {
        LocalDate expected =
                version.reservation() == null ? null : version.reservation().expected();
        return expected != null && expected.isAfter(Copenhagen.day(standing.now()));
    }

    public boolean mayReplace() {
        return standing.mayReplace(version.summary());
    }

    /** Whether the municipality has withdrawn this version. */
    public boolean isWithdrawn() {
        return version.summary().standing() == VersionStanding.WITHDRAWN;
    }

    /** Whether nothing counts, and a new answer is taken. */
    public boolean mayAnswerAnew() {
        return standing.mayWrite() && standing.current() == null;
    }

    public boolean mayWithdraw() {
        return standing.mayWithdraw(version.summary());
    }
}
