package dk.spor.consultation.web;

import dk.spor.consultation.Period;

/**
 * The step of the set-up that says from when until when.
 *
 * @param stored the period that holds now, for the hint about how long it is
 */
public record SetupPeriodPage(SetupFrame frame, SetupPeriodForm form, Period stored) implements SetupPage {}
