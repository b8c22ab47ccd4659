package dk.spor.synthesis;

import dk.spor.organisation.Organisation;
import dk.spor.response.SubmittedInput;

/** An input with the municipality it comes from. */
public record ReportedInput(Organisation from, SubmittedInput input) {}
