package dk.spor.consultation;

import dk.spor.organisation.Organisation;

/**
 * Somebody who is asked, with its place on the association's map.
 *
 * @param abbreviation three letters for small maps; empty for who is no member of the association
 * @param row from the north, 1 first; 0 when the map has no place for it
 * @param column from the west, 1 first; 0 when the map has no place for it
 */
public record Consultee(Organisation organisation, String abbreviation, int row, int column) {

    public boolean isOnMap() {
        return row > 0 && column > 0;
    }
}
