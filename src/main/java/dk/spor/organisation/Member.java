package dk.spor.organisation;

/**
 * A municipality as a member of an association.
 *
 * @param abbreviation three letters for small maps: "VIB"
 * @param row where it stands on the association's tile map, from the north, 1 first; 0 when the map has no place for it
 * @param column from the west, 1 first; 0 when the map has no place for it
 */
public record Member(Organisation organisation, String abbreviation, int row, int column) {}
