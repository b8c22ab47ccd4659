package dk.spor.report;

/**
 * A part of the report's second chapter.
 *
 * @param key in addresses and for good: "general", "track-2", "themes", "removed"
 * @param heading with its number, such as "2.2.2. Spor 2: Grøn vækst"
 * @param name for a cell of a table, such as "Spor 2: Grøn vækst"
 * @param level of its heading
 */
public record Section(String key, String heading, String name, int level) {}
