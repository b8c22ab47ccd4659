package dk.spor.response;

import java.util.List;

/** The text of a version that counts, input by input in their order. */
public record SubmittedText(VersionId version, List<SubmittedInput> inputs) {}
