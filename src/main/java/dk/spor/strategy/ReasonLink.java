package dk.spor.strategy;

/** Where a change comes from: "VIB-3, Viborg". */
public record ReasonLink(String label, String href) {}
