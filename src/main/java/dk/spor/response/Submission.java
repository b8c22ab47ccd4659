package dk.spor.response;

import dk.spor.strategy.StrategyVersionId;
import java.util.UUID;

/**
 * What the form of the check page sends.
 *
 * @param key of this one form: however often it is sent, it brings one version
 * @param revision of the draft that was read on the page
 * @param strategy the text consulted on that the page was shown with
 * @param treatment as chosen there
 * @param unapproved why it is submitted without the approval that was asked for; empty when no reason was given
 */
public record Submission(
        UUID key, int revision, StrategyVersionId strategy, TreatmentDetails treatment, String unapproved) {}
