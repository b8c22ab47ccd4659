package dk.spor.rendering;

/** A PDF, and how many pages its body fills. */
@SuppressWarnings("ArrayRecordComponent") // carried through, never compared
public record Printed(PageMeasure measure, byte[] pdf) {}
