package dk.spor.report;

/** A Word file that a report is set into. */
public record ReportTemplate(String name, byte[] bytes) {}
