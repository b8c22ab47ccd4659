package dk.spor.report;

/** A file of a locked report: the same bytes for good. */
public record SnapshotFile(String name, String mediaType, byte[] bytes) {}
